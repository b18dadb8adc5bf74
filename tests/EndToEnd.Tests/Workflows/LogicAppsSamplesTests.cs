using System.Net;
using EndToEnd.Tests.Stage;
using EndToEnd.Tests.Workflows.Engine;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows;

/// <summary>The workflows of the Logic Apps project, from their files to a signed PDF.</summary>
public sealed class LogicAppsSamplesTests : IAsyncLifetime
{
    private static readonly SampleWorkflow Send = SampleWorkflow.OfLogicApps("send-contract");
    private static readonly SampleWorkflow Archive = SampleWorkflow.OfLogicApps("archive-signed");
    private static readonly SampleWorkflow Onboard = SampleWorkflow.OfLogicApps("onboard-from-template");

    private Deployment deployment = null!;
    private WorkflowStage engine = null!;

    private static JObject Contract => new()
    {
        ["contract_name"] = "Service agreement",
        ["file"] = SampleInputs.Contract,
        ["our_signer_email"] = SampleInputs.OurSigner,
        ["partner"] = new JObject { ["name"] = "鈴木 太郎", ["company"] = "Customer Ltd", ["email"] = SampleInputs.Partner },
    };

    private static JObject Employee => new()
    {
        ["employee_number"] = "E-0815",
        ["name"] = "佐藤 次郎",
        ["email"] = SampleInputs.Employee,
        ["first_day"] = "2026-04-01",
        ["payroll_email"] = "payroll@contoso.example",
    };

    public async Task InitializeAsync()
    {
        deployment = await Deployment.StartAsync();
        engine = WorkflowStage.OfLogicApps(deployment);
    }

    public async Task DisposeAsync()
    {
        engine.Dispose();
        await deployment.DisposeAsync();
    }

    [Fact]
    public async Task A_contract_is_sent_signed_and_filed()
    {
        Answer subscription = await engine.SubscribeAsync(Archive, deployment.Callback.Address.AbsoluteUri);
        OtherConnectors storage = new();
        WorkflowRun sending = await engine.RunAsync(Send, Contract, storage);
        string envelope = (string)sending.Response!["body"]!["envelope_xid"]!;
        await deployment.Service.SignAsync(envelope, SampleInputs.OurSigner);
        await deployment.Service.SignAsync(envelope, SampleInputs.Partner);
        OtherConnectors archive = new();
        WorkflowRun archiving = await engine.RunAsync(Archive, await deployment.Callback.NextAsync(), archive);
        Answer unsubscription = await engine.UnsubscribeAsync(Archive, subscription);

        Assert.Equal((RunStatus.Succeeded, RunStatus.Succeeded), (sending.Status, archiving.Status));
        Assert.Equal(201, (int)sending.Response["statusCode"]!);
        Assert.Equal($"{envelope}.json", (string?)storage["Store_the_envelope"]["blobName"]);
        Assert.Equal($"{envelope}.json", (string?)archive["Find_the_envelope"]["blobName"]);
        string document = sending.Answers["Request_the_signatures"]["document_list[0].control_number"];
        Assert.Equal(("signed", $"{envelope}/{document}.pdf"), ((string?)archive["File_it"]["containerName"], (string?)archive["File_it"]["blobName"]));
        await SignedFile.AssertAsync(archive["File_it"]["content"]!, pages: 2, "Customer Ltd", "鈴木 太郎");
        Assert.Equal(HttpStatusCode.OK, unsubscription.Status);
        Assert.Empty(await deployment.Service.HooksAsync());
    }

    [Fact]
    public async Task The_requests_are_those_that_the_workflows_say()
    {
        await engine.SubscribeAsync(Archive, deployment.Callback.Address.AbsoluteUri);
        WorkflowRun sending = await engine.RunAsync(Send, Contract, new OtherConnectors());
        string envelope = (string)sending.Response!["body"]!["envelope_xid"]!;
        await deployment.Service.SignAsync(envelope, SampleInputs.OurSigner);
        await deployment.Service.SignAsync(envelope, SampleInputs.Partner);
        await engine.RunAsync(Archive, await deployment.Callback.NextAsync(), new OtherConnectors());

        Assert.Equal(
            [
                "POST /customer/connect",
                "POST /customer/envelopes/documents",
                "POST /customer/envelopes/signatures/request",
                $"GET /customer/documents/{sending.Answers["Request_the_signatures"]["document_list[0].control_number"]}?download_type=2&operation=1",
            ],
            deployment.Tap.Requests.Select(request => $"{request.Method} {request.PathAndQuery["/gmosign".Length..]}"));
        Assert.Equal(1, (int)Answer.Read(deployment.Tap.Requests[2].Text)["is_detailed_response"]!);
        Assert.All(deployment.Tap.Requests, request => Assert.StartsWith("azure-logic-apps/1.0 ", request.Headers["User-Agent"], StringComparison.Ordinal));
        Assert.All(deployment.Tap.Requests, request => Assert.StartsWith("Basic ", request.Headers["Authorization"], StringComparison.Ordinal));
        Assert.All(deployment.Tap.Requests, request => Assert.Equal("sample", request.Headers["x-ms-workflow-name"]));
    }

    [Fact]
    public async Task A_large_contract_is_only_named()
    {
        await File.WriteAllBytesAsync(
            Path.Combine(deployment.InputFolder, "large.pdf"), Convert.FromBase64String((string)SampleInputs.Contract["$content"]!));
        JObject contract = Contract;
        contract.Remove("file");
        contract["file_path"] = "/input/large.pdf";

        WorkflowRun sending = await engine.RunAsync(Send, contract, new OtherConnectors());

        Assert.Equal(201, (int)sending.Response!["statusCode"]!);
        Assert.Equal(["Register_the_large_file", "Request_the_signatures"], sending.Answers.Keys);
    }

    [Fact]
    public async Task A_new_employee_gets_the_contract_and_the_signed_one_is_filed()
    {
        await engine.SubscribeAsync(Archive, deployment.Callback.Address.AbsoluteUri);
        WorkflowRun sending = await engine.RunAsync(Onboard, Employee, new OtherConnectors());
        string envelope = (string)sending.Response!["body"]!["envelope_xid"]!;
        await deployment.Service.SignAsync(envelope, SampleInputs.Representative);
        await deployment.Service.SignAsync(envelope, SampleInputs.Employee);
        OtherConnectors archive = new();
        await engine.RunAsync(Archive, await deployment.Callback.NextAsync(), archive);

        Assert.Equal((RunStatus.Succeeded, 201), (sending.Status, (int)sending.Response["statusCode"]!));
        await SignedFile.AssertAsync(archive["File_it"]["content"]!, pages: 2, "佐藤 次郎", "2026/04/01", "Demo Representative");
    }

    [Fact]
    public async Task Fields_that_need_attention_are_the_callers_answer()
    {
        JObject contract = Contract;
        contract["our_signer_email"] = "";

        WorkflowRun sending = await engine.RunAsync(Send, contract, new OtherConnectors());

        Assert.Equal((400, "no"), ((int)sending.Response!["statusCode"]!, (string?)sending.Response.SelectToken("body.sent")));
        Assert.Equal("our_signer_list[1].email", (string?)sending.Response.SelectToken("body.error.details[0].path"));
        Assert.Empty(await deployment.Service.EnvelopesAsync());
    }

    [Fact]
    public async Task A_lost_answer_is_told_as_unknown_and_nothing_is_sent_twice()
    {
        await deployment.Service.FailAsync("""{ "operation": "SendEnvelope", "cut": true, "after": true }""");

        WorkflowRun sending = await engine.RunAsync(Onboard, Employee, new OtherConnectors());

        Assert.Equal((409, "unknown"), ((int)sending.Response!["statusCode"]!, (string?)sending.Response.SelectToken("body.sent")));
        Assert.Single(await deployment.Service.EnvelopesAsync());
    }

    [Fact]
    public async Task A_sent_contract_that_is_not_stored_is_no_error_for_the_caller()
    {
        OtherConnectors storage = new OtherConnectors().Fail("Store_the_envelope", 503);

        WorkflowRun sending = await engine.RunAsync(Send, Contract, storage);

        Assert.Equal((201, "yes"), ((int)sending.Response!["statusCode"]!, (string?)sending.Response.SelectToken("body.sent")));
        Assert.NotNull(sending.Response.SelectToken("body.warning"));
    }

    [Fact]
    public async Task A_contract_that_is_not_registered_is_never_sent()
    {
        JObject contract = Contract;
        contract["file"]!["$content"] = "";

        WorkflowRun sending = await engine.RunAsync(Send, contract, new OtherConnectors());

        Assert.Equal((400, "no"), ((int)sending.Response!["statusCode"]!, (string?)sending.Response.SelectToken("body.sent")));
        Assert.Equal(["Register_the_file"], sending.Answers.Keys);
    }

    [Theory]
    [InlineData(404, "Succeeded")]
    [InlineData(503, "Failed")]
    public async Task An_envelope_of_somebody_else_ends_quietly_and_a_dead_storage_does_not(int status, string end)
    {
        OtherConnectors storage = new OtherConnectors().Fail("Find_the_envelope", status);
        JObject notification = new() { ["envelope_xid"] = "E1", ["envelope_name"] = "Not ours", ["document_list"] = new JArray() };

        WorkflowRun archiving = await engine.RunAsync(Archive, notification, storage);

        Assert.Equal(end, archiving.Status.ToString());
        Assert.Empty(deployment.Tap.Requests);
    }
}
