using System.Net;
using EndToEnd.Tests.Stage;
using EndToEnd.Tests.Workflows.Engine;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows;

/// <summary>The workflows of the Logic Apps project, from their files to a signed PDF.</summary>
public sealed class LogicAppsSamplesTests(DeploymentFixture fixture)
    : WorkflowTestBase(fixture.Deployment, WorkflowStage.OfLogicApps(fixture.Deployment)), IClassFixture<DeploymentFixture>
{
    private static readonly SampleWorkflow Send = SampleWorkflow.OfLogicApps("send-contract");
    private static readonly SampleWorkflow Archive = SampleWorkflow.OfLogicApps("archive-signed");
    private static readonly SampleWorkflow Onboard = SampleWorkflow.OfLogicApps("onboard-from-template");

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

    [Fact]
    public async Task A_contract_is_sent_signed_and_filed()
    {
        Answer subscription = await Engine.SubscribeAsync(Archive, Inbox.Address.AbsoluteUri);
        OtherConnectors storage = new();
        WorkflowRun sending = await Engine.RunAsync(Send, Contract, storage);
        string envelope = (string)sending.Response!["body"]!["envelope_xid"]!;
        JObject notification = await SignAsync(envelope, SampleInputs.OurSigner, SampleInputs.Partner);
        OtherConnectors archive = new();
        WorkflowRun archiving = await Engine.RunAsync(Archive, notification, archive);
        Answer unsubscription = await Engine.UnsubscribeAsync(Archive, subscription);

        Assert.Equal((RunStatus.Succeeded, RunStatus.Succeeded), (sending.Status, archiving.Status));
        Assert.Equal(201, (int)sending.Response["statusCode"]!);
        Assert.Equal($"{envelope}.json", (string?)storage["Store_the_envelope"]["blobName"]);
        Assert.Equal($"{envelope}.json", (string?)archive["Find_the_envelope"]["blobName"]);
        string document = sending.Answers["Request_the_signatures"]["document_list[0].control_number"];
        Assert.Equal("signed", (string?)archive["File_it"]["containerName"]);
        Assert.Equal($"{envelope}/{document}.pdf", (string?)archive["File_it"]["blobName"]);
        await SignedFile.AssertAsync(archive["File_it"]["content"]!, pages: 2, "Customer Ltd", "鈴木 太郎");
        Assert.Equal(HttpStatusCode.OK, unsubscription.Status);
        await AssertIsGoneAsync(subscription);
    }

    [Fact]
    public async Task The_requests_are_those_that_the_workflows_say()
    {
        await Engine.SubscribeAsync(Archive, Inbox.Address.AbsoluteUri);
        WorkflowRun sending = await Engine.RunAsync(Send, Contract, new OtherConnectors());
        string envelope = (string)sending.Response!["body"]!["envelope_xid"]!;
        JObject notification = await SignAsync(envelope, SampleInputs.OurSigner, SampleInputs.Partner);
        await Engine.RunAsync(Archive, notification, new OtherConnectors());

        Assert.Equal(
            [
                "POST /customer/connect",
                "POST /customer/envelopes/documents",
                "POST /customer/envelopes/signatures/request",
                $"GET /customer/documents/{sending.Answers["Request_the_signatures"]["document_list[0].control_number"]}?download_type=2&operation=1",
            ],
            Requests.Select(request => $"{request.Method} {request.PathAndQuery["/gmosign".Length..]}"));
        Assert.Equal(1, (int)Answer.Read(Requests.ElementAt(2).Text)["is_detailed_response"]!);
        Assert.All(Requests, request =>
        {
            Assert.StartsWith("azure-logic-apps/1.0 ", request.Headers["User-Agent"], StringComparison.Ordinal);
            Assert.StartsWith("Basic ", request.Headers["Authorization"], StringComparison.Ordinal);
            Assert.Equal("sample", request.Headers["x-ms-workflow-name"]);
        });
    }

    [Fact]
    public async Task The_callback_address_arrives_byte_for_byte()
    {
        string callback = Inbox.Address + "?api-version=2022-05-01&sp=%2Ftriggers%2FWhen_an_envelope_is_completed%2Frun&sv=1.0&sig=a-b_c%3D";

        await Engine.SubscribeAsync(Archive, callback);

        Assert.Equal(
            $$"""{"name":"archive-signed","urlToPublishTo":"{{callback}}","envelopeEvents":"Completed"}""", Requests.Single().Text);
    }

    [Fact]
    public async Task A_large_contract_is_only_named()
    {
        await File.WriteAllBytesAsync(
            Path.Combine(InputFolder, "large.pdf"), Convert.FromBase64String((string)SampleInputs.Contract["$content"]!));
        JObject contract = Contract;
        contract.Remove("file");
        contract["file_path"] = "/input/large.pdf";

        WorkflowRun sending = await Engine.RunAsync(Send, contract, new OtherConnectors());

        Assert.Equal(201, (int)sending.Response!["statusCode"]!);
        Assert.Equal(["Register_the_large_file", "Request_the_signatures"], sending.Answers.Keys);
    }

    [Fact]
    public async Task A_new_employee_gets_the_contract_and_the_signed_one_is_filed()
    {
        await Engine.SubscribeAsync(Archive, Inbox.Address.AbsoluteUri);
        WorkflowRun sending = await Engine.RunAsync(Onboard, Employee, new OtherConnectors());
        string envelope = (string)sending.Response!["body"]!["envelope_xid"]!;
        JObject notification = await SignAsync(envelope, SampleInputs.Representative, SampleInputs.Employee);
        OtherConnectors archive = new();
        await Engine.RunAsync(Archive, notification, archive);

        Assert.Equal((RunStatus.Succeeded, 201), (sending.Status, (int)sending.Response["statusCode"]!));
        await SignedFile.AssertAsync(archive["File_it"]["content"]!, pages: 2, "佐藤 次郎", "2026/04/01", "Demo Representative");
    }

    [Fact]
    public async Task Fields_that_need_attention_are_the_callers_answer()
    {
        JObject contract = Contract;
        contract["our_signer_email"] = "";

        WorkflowRun sending = await Engine.RunAsync(Send, contract, new OtherConnectors());

        Assert.Equal((400, "no"), ((int)sending.Response!["statusCode"]!, (string?)sending.Response.SelectToken("body.sent")));
        Assert.Equal("our_signer_list[0].email", (string?)sending.Response.SelectToken("body.error.details[0].path"));
        Assert.Equal(0, await SentEnvelopesAsync());
    }

    [Fact]
    public async Task A_lost_answer_is_told_as_unknown_and_nothing_is_sent_twice()
    {
        await Service.FailAsync("""{ "operation": "SendEnvelope", "cut": true, "after": true, "count": 1 }""");

        WorkflowRun sending = await Engine.RunAsync(Onboard, Employee, new OtherConnectors());

        Assert.Equal((409, "unknown"), ((int)sending.Response!["statusCode"]!, (string?)sending.Response.SelectToken("body.sent")));
        Assert.Equal(1, await SentEnvelopesAsync());
    }

    [Fact]
    public async Task A_sent_contract_that_is_not_stored_is_no_error_for_the_caller()
    {
        OtherConnectors storage = new OtherConnectors().Fail("Store_the_envelope", 503);

        WorkflowRun sending = await Engine.RunAsync(Send, Contract, storage);

        Assert.Equal((201, "yes"), ((int)sending.Response!["statusCode"]!, (string?)sending.Response.SelectToken("body.sent")));
        Assert.NotNull(sending.Response.SelectToken("body.warning"));
    }

    [Fact]
    public async Task A_contract_that_is_not_registered_is_never_sent()
    {
        JObject contract = Contract;
        contract["file"]!["$content"] = "";

        WorkflowRun sending = await Engine.RunAsync(Send, contract, new OtherConnectors());

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

        WorkflowRun archiving = await Engine.RunAsync(Archive, notification, storage);

        Assert.Equal(end, archiving.Status.ToString());
        Assert.Empty(Requests);
    }
}
