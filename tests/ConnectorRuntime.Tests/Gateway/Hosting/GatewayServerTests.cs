using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using ConnectorRuntime.Gateway.Hosting;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using TestKit;

namespace ConnectorRuntime.Tests.Gateway.Hosting;

public class GatewayServerTests
{
    private const string Fine = """ "responses": { "200": { "description": "Fine." } } """;

    private static readonly string Paths = $$"""
        "/items/{id}": {
          "get": { "operationId": "GetItem", {{Fine}} },
          "put": { "operationId": "PutItem", {{Fine}} },
          "delete": { "operationId": "DeleteItem", {{Fine}} },
          "head": { "operationId": "HeadItem", {{Fine}} }
        }
        """;

    [Fact]
    public async Task Key_is_replaced_by_the_connection_s_credentials()
    {
        using SampleConnector sample = new(Paths, SampleConnector.BasicSecurity);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        using HttpResponseMessage response = await gateway.GetAsync("/items/7");
        Assert.Equal("""{"fine":true}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("Basic " + Convert.ToBase64String("canary-user:canary-password"u8), Assert.Single(backend.Received).Headers["Authorization"]);
    }

    [Fact]
    public async Task Key_is_not_passed_on_when_there_are_no_credentials()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        (await gateway.GetAsync("/items/7")).Dispose();
        Assert.False(Assert.Single(backend.Received).Headers.ContainsKey("Authorization"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Key wrong")]
    [InlineData("Basic a2V5")]
    [InlineData("Key")]
    public async Task Call_without_the_key_is_refused(string? authorization)
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        gateway.Client.DefaultRequestHeaders.Authorization = authorization is null ? null : AuthenticationHeaderValue.Parse(authorization);
        using HttpResponseMessage response = await gateway.GetAsync("/items/7");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Key", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Empty(backend.Received);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("key")]
    public async Task Key_is_taken_under_either_scheme(string scheme)
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url, options => options with { Key = "chosen" });
        gateway.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(scheme, "chosen");
        using HttpResponseMessage response = await gateway.GetAsync("/items/7");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/items/a%20b%2Fc", "/v1/items/a%20b%2Fc")]
    [InlineData("//items/7", "/v1/items/7")]
    [InlineData("/items/7?q=a+b%2f%41&&x", "/v1/items/7?q=a+b%2f%41&&x")]
    [InlineData("/items/%41~%7e", "/v1/items/%41~%7e")]
    [InlineData("/items/%E6%9B%B8%E9%A1%9E", "/v1/items/%E6%9B%B8%E9%A1%9E")]
    [InlineData("/items/%2e%2e", "/v1/items/%2e%2e")]
    public async Task Path_and_query_reach_the_backend_byte_for_byte(string target, string expected)
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        (await gateway.GetAsync(target)).Dispose();
        Assert.Equal(expected, Assert.Single(backend.Received).PathAndQuery);
    }

    [Fact]
    public async Task Path_of_the_backend_takes_the_place_of_the_base_path()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url + "/stage/");
        (await gateway.GetAsync("/items/7")).Dispose();
        Assert.Equal("/stage/items/7", Assert.Single(backend.Received).PathAndQuery);
    }

    [Fact]
    public async Task Headers_pass_but_those_that_end_at_a_hop()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        gateway.Client.DefaultRequestHeaders.Add("x-ms-workflow-id", "w1");
        gateway.Client.DefaultRequestHeaders.Add("TE", "trailers");
        gateway.Client.DefaultRequestHeaders.Add("Accept-Language", "ja");
        (await gateway.GetAsync("/items/7")).Dispose();
        ReceivedRequest received = Assert.Single(backend.Received);
        Assert.Equal(["Accept-Language", "Host", "x-ms-workflow-id"], received.Headers.Keys.Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal(new Uri(backend.Url).Authority, received.Headers["Host"]);
    }

    [Fact]
    public async Task Body_passes_with_its_type()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        (await gateway.SendAsync(HttpMethod.Put, "/items/7", new StringContent("<a/>", Encoding.UTF8, "application/xml"))).Dispose();
        ReceivedRequest received = Assert.Single(backend.Received);
        Assert.Equal(("PUT", "<a/>", "application/xml; charset=utf-8", "4"), (received.Method, received.Text, received.Headers["Content-Type"], received.Headers["Content-Length"]));
    }

    [Fact]
    public async Task Large_body_passes_both_ways()
    {
        byte[] large = new byte[100 * 1024 * 1024];
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await LoopbackService.StartAsync((request, context) => context.Response.Body.WriteAsync(request.Body).AsTask());
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        using HttpResponseMessage response = await gateway.SendAsync(HttpMethod.Put, "/items/7", new ByteArrayContent(large));
        await using Stream body = await response.Content.ReadAsStreamAsync();
        long length = 0;
        for (int read; (read = await body.ReadAsync(large)) > 0; length += read)
        {
        }

        Assert.Equal(large.Length, length);
    }

    [Fact]
    public async Task Answer_is_relayed_while_the_backend_is_still_sending()
    {
        TaskCompletionSource goOn = new();
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await LoopbackService.StartAsync(async (_, context) =>
        {
            await context.Response.WriteAsync("first,");
            await context.Response.Body.FlushAsync();
            await goOn.Task;
            await context.Response.WriteAsync("second");
        });
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        using HttpResponseMessage response = await gateway.GetAsync("/items/7");
        await using Stream body = await response.Content.ReadAsStreamAsync();
        byte[] first = new byte[6];
        await body.ReadExactlyAsync(first);
        Assert.Equal("first,", Encoding.ASCII.GetString(first));
        goOn.SetResult();
        using StreamReader rest = new(body);
        Assert.Equal("second", await rest.ReadToEndAsync());
    }

    [Fact]
    public async Task Answer_that_breaks_off_breaks_off_at_the_caller_too()
    {
        TaskCompletionSource breakOff = new();
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await LoopbackService.StartAsync(async (_, context) =>
        {
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("half");
            await context.Response.Body.FlushAsync();
            await breakOff.Task;
            context.Abort();
        });
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        using HttpResponseMessage response = await gateway.GetAsync("/items/7");
        await using Stream body = await response.Content.ReadAsStreamAsync();
        byte[] half = new byte[4];
        await body.ReadExactlyAsync(half);
        breakOff.SetResult();
        await Assert.ThrowsAnyAsync<IOException>(async () => await body.ReadExactlyAsync(half));
    }

    [Fact]
    public async Task Status_location_and_several_values_of_a_header_are_relayed_unchanged()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await LoopbackService.StartAsync((_, context) =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = "https://elsewhere.example.com/a%20b";
            context.Response.Headers.Append("Set-Cookie", new Microsoft.Extensions.Primitives.StringValues(["a=1", "b=2"]));
            return Task.CompletedTask;
        });
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        using HttpResponseMessage response = await gateway.GetAsync("/items/7");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("https://elsewhere.example.com/a%20b", Assert.Single(response.Headers.GetValues("Location")));
        Assert.Equal(["a=1", "b=2"], response.Headers.GetValues("Set-Cookie"));
        Assert.Single(backend.Received);
    }

    [Theory]
    [InlineData("DELETE", 204)]
    [InlineData("GET", 304)]
    [InlineData("HEAD", 200)]
    public async Task Answers_without_a_body_are_relayed(string method, int status)
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await LoopbackService.StartAsync((_, context) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.ETag = "\"1\"";
            return Task.CompletedTask;
        });
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        using HttpResponseMessage response = await gateway.SendAsync(new HttpMethod(method), "/items/7");
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("\"1\"", response.Headers.ETag!.Tag);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Backend_that_is_not_there_is_a_bad_gateway()
    {
        using SampleConnector sample = new(Paths);
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, $"http://127.0.0.1:{FreePort()}");
        gateway.Client.DefaultRequestHeaders.Add("x-ms-client-request-id", "call-1");
        using HttpResponseMessage response = await gateway.GetAsync("/items/7");
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        JToken error = JObject.Parse(await response.Content.ReadAsStringAsync())["error"]!;
        Assert.Equal((502, "127.0.0.1", "call-1", "BadGateway"), ((int)error["code"]!, (string)error["source"]!, (string)error["clientRequestId"]!, (string)error["message"]!));
    }

    [Fact]
    public async Task Call_of_no_operation_names_the_nearest_ones()
    {
        using SampleConnector sample = new(Paths);
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        using HttpResponseMessage response = await gateway.SendAsync(HttpMethod.Patch, "/items/7");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("No operation is PATCH /items/7. Nearest: GET /items/{id}, ", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/apim/sample/other/items/7")]
    [InlineData("/elsewhere")]
    [InlineData("/")]
    public async Task Call_of_no_connection_is_not_found(string path)
    {
        using SampleConnector sample = new(Paths);
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        using HttpResponseMessage response = await gateway.Client.GetAsync(new Uri(new Uri(gateway.Server.ConnectionRuntimeUrl), path));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(404, (int)JObject.Parse(await response.Content.ReadAsStringAsync())["error"]!["code"]!);
    }

    [Fact]
    public async Task Any_connector_segment_is_taken()
    {
        using SampleConnector sample = new(Paths);
        await using LoopbackService backend = await RunningGateway.BackendAsync();
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, backend.Url);
        string url = gateway.Server.ConnectionRuntimeUrl.Replace("/sample/", "/0a1b2c/", StringComparison.Ordinal);
        using HttpResponseMessage response = await gateway.Client.GetAsync(new Uri(url + "/items/7"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Foreign_host_name_is_refused()
    {
        using SampleConnector sample = new(Paths);
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        gateway.Client.DefaultRequestHeaders.Host = "attacker.example.com";
        using HttpResponseMessage response = await gateway.GetAsync("/items/7");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Key_is_new_at_every_start_and_has_256_bits()
    {
        using SampleConnector sample = new(Paths);
        await using RunningGateway first = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        await using RunningGateway second = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        Assert.NotEqual(first.Server.Key, second.Server.Key);
        Assert.Equal(32, System.Buffers.Text.Base64Url.DecodeFromChars(first.Server.Key).Length);
    }

    [Fact]
    public async Task Port_that_is_taken_is_named()
    {
        using SampleConnector sample = new(Paths);
        await using RunningGateway first = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        int port = new Uri(first.Server.ConnectionRuntimeUrl).Port;
        GatewayStartException failure = await Assert.ThrowsAsync<GatewayStartException>(
            () => RunningGateway.StartAsync(sample, "http://127.0.0.1:9", options => options with { Port = port }));
        Assert.StartsWith($"Port {port} on 127.0.0.1 cannot be used", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_required_connection_parameters_are_named()
    {
        using SampleConnector sample = new(Paths, properties: """
            "connectionParameters": { "password": { "type": "securestring", "uiDefinition": { "constraints": { "required": "true" } } } }
            """);
        await using RunningGateway gateway = await RunningGateway.StartAsync(sample, "http://127.0.0.1:9");
        Assert.Equal(["password"], gateway.Server.MissingParameters(ConnectorRuntime.Gateway.Connections.ConnectionValues.Empty));
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
