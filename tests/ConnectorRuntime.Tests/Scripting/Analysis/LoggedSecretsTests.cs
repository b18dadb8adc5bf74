using ConnectorRuntime.Scripting.Analysis;

namespace ConnectorRuntime.Tests.Scripting.Analysis;

public sealed class LoggedSecretsTests
{
    [Theory]
    [InlineData("Context.Logger.LogInformation(\"key \" + Context.Request.Headers.Authorization);", "Credential Context.Request.Headers.Authorization")]
    [InlineData("Context.Logger.LogInformation(\"{Key}\", Context.Request.Headers.Authorization.Parameter);", "Credential Context.Request.Headers.Authorization.Parameter")]
    [InlineData("var auth = Context.Request.Headers.Authorization; Context.Logger.LogDebug($\"a {auth.Scheme} b {auth.Parameter} c\");", "Credential auth.Parameter")]
    [InlineData("Context.Logger.LogWarning(Context.Request.Headers.Authorization?.ToString());", "Credential Context.Request.Headers.Authorization?.ToString()")]
    [InlineData("Context.Logger.LogInformation(string.Format(\"{0}\", Context.Request.Headers.GetValues(\"X-Api-Key\").First()));", "Credential Context.Request.Headers.GetValues(\"X-Api-Key\").First()")]
    [InlineData("if (Context.Request.Headers.TryGetValues(\"x-api-key\", out var keys)) { Console.WriteLine(keys.First()); }", "Credential keys.First()")]
    [InlineData("var query = HttpUtility.ParseQueryString(Context.Request.RequestUri.Query); Context.Logger.LogInformation(query[\"api_key\"]);", "Credential query[\"api_key\"]")]
    [InlineData("var login = JObject.Parse(\"{}\"); Context.Logger.LogInformation($\"{login[\"password\"]}\");", "Credential login[\"password\"]")]
    [InlineData("string[] pair = Encoding.UTF8.GetString(Convert.FromBase64String(Context.Request.Headers.Authorization.Parameter)).Split(':'); Context.Logger.LogInformation(pair[1]);", "Credential pair[1]")]
    [InlineData("Context.Logger.LogInformation(Context.Request.Headers.ToString());", "Headers Context.Request.Headers.ToString()")]
    [InlineData("Context.Logger.LogInformation(\"{Headers}\", Context.Request.Headers);", "Headers Context.Request.Headers")]
    [InlineData("foreach (var header in Context.Request.Headers) { Context.Logger.LogInformation($\"{header.Key}: {string.Join(\",\", header.Value)}\"); }", "Headers header.Value")]
    [InlineData("Context.Logger.LogInformation(string.Join(\";\", Context.Request.Headers.Select(h => h.Key + h.Value.First())));", "Headers Context.Request.Headers.Select(h => h.Key + h.Value.First())")]
    [InlineData("Context.Logger.LogInformation($\"{Context.Request}\");", "Headers Context.Request")]
    [InlineData("Context.Logger.LogInformation(await Context.Request.Content.ReadAsStringAsync());", "Body await Context.Request.Content.ReadAsStringAsync()")]
    [InlineData("string body = await Context.Request.Content.ReadAsStringAsync().ConfigureAwait(false); Context.Logger.LogInformation($\"sent {body}\");", "Body body")]
    [InlineData("var json = JObject.Parse(await Context.Request.Content.ReadAsStringAsync()); Context.Logger.LogTrace(json.ToString(Newtonsoft.Json.Formatting.None));", "Body json.ToString(Newtonsoft.Json.Formatting.None)")]
    [InlineData("var response = await Context.SendAsync(Context.Request, CancellationToken); Context.Logger.LogError(\"failed: {0}\", await response.Content.ReadAsStringAsync());", "Body await response.Content.ReadAsStringAsync()")]
    [InlineData("string body = \"\"; body = await Context.Request.Content.ReadAsStringAsync(); System.Diagnostics.Debug.WriteLine(body);", "Body body")]
    [InlineData("Context.Logger.Log(LogLevel.Information, new EventId(1), await Context.Request.Content.ReadAsStringAsync(), null, (s, e) => s);", "Body await Context.Request.Content.ReadAsStringAsync()")]
    public void A_secret_that_is_logged_is_found(string body, string expected)
    {
        Assert.Equal([expected], Secrets(SampleFacts.Of(body)));
    }

    [Theory]
    [InlineData("Log(await Context.Request.Content.ReadAsStringAsync()); Log(\"done\");", "void Log(string text) { Context.Logger.LogInformation($\"script: {text}\"); }", "Body await Context.Request.Content.ReadAsStringAsync()")]
    [InlineData("Context.Logger.Note(Context.Request.Headers.Authorization.ToString());", "} public static class Notes { public static void Note(this ILogger logger, string text) { logger.LogInformation(text); }", "Credential Context.Request.Headers.Authorization.ToString()")]
    [InlineData("One(Context.Request.Headers.Authorization.Parameter);", "void One(string a) => Two(\"x\" + a); void Two(string b) => Context.Logger.LogInformation(b);", "Credential Context.Request.Headers.Authorization.Parameter")]
    public void A_secret_is_followed_into_methods_that_log(string body, string members, string expected)
    {
        Assert.Equal([expected], Secrets(SampleFacts.Of(body, members)));
    }

    [Theory]
    [InlineData("Context.Logger.LogInformation(\"{Operation}\", Context.OperationId);")]
    [InlineData("Context.Logger.LogInformation($\"{Context.Request.Method} {Context.Request.RequestUri.AbsolutePath}\");")]
    [InlineData("string body = await Context.Request.Content.ReadAsStringAsync(); Context.Logger.LogInformation($\"{body.Length} characters\");")]
    [InlineData("var json = JObject.Parse(await Context.Request.Content.ReadAsStringAsync()); Context.Logger.LogInformation($\"{json[\"status\"]} {json[\"nextPageToken\"]}\");")]
    [InlineData("Context.Logger.LogInformation($\"{Context.Request.Headers.Authorization == null}\");")]
    [InlineData("Context.Logger.LogInformation($\"{Context.Request.Headers.Authorization.Scheme}\");")]
    [InlineData("Context.Logger.LogInformation($\"{Context.Request.Headers.Contains(\"X-Api-Key\")}\");")]
    [InlineData("Context.Logger.LogInformation(string.Join(\",\", Context.Request.Headers.Select(h => h.Key)));")]
    [InlineData("foreach (var header in Context.Request.Headers) { Context.Logger.LogInformation(header.Key); }")]
    [InlineData("var response = await Context.SendAsync(Context.Request, CancellationToken); Context.Logger.LogInformation($\"{(int)response.StatusCode} {response.ReasonPhrase}\");")]
    [InlineData("var s = Context.Request.Headers.Authorization.Parameter; s = \"***\"; Context.Logger.LogInformation(s);")]
    [InlineData("string text = await Context.Request.Content.ReadAsStringAsync(); Context.Request.Content = CreateJsonContent(text); Context.Logger.LogInformation(\"sent\");")]
    public void What_may_be_logged_is_not(string body)
    {
        Assert.Empty(SampleFacts.Of(body).LoggedSecrets);
    }

    private static IEnumerable<string> Secrets(ScriptFacts facts) => facts.LoggedSecrets.Select(secret => $"{secret.Kind} {secret.Text}");
}
