using System.Net;
using EndToEnd.Tests.Stage;
using EndToEnd.Tests.Workflows.Engine;
using Newtonsoft.Json.Linq;
using TestKit;

namespace EndToEnd.Tests.Workflows;

/// <summary>The sample flows, from their files to a signed PDF.</summary>
public sealed class PowerAutomateSamplesTests(DeploymentFixture fixture)
    : WorkflowTestBase(fixture.Deployment, WorkflowStage.OfPowerAutomate(fixture.Deployment)), IClassFixture<DeploymentFixture>
{
    private static readonly SampleWorkflow Send = SampleWorkflow.OfPowerAutomate("Sendacontractforsignature");
    private static readonly SampleWorkflow Archive = SampleWorkflow.OfPowerAutomate("Archivesigneddocuments");
    private static readonly SampleWorkflow Onboard = SampleWorkflow.OfPowerAutomate("Onboardfromatemplate");

    [Fact]
    public async Task A_contract_of_the_library_is_sent_signed_and_filed()
    {
        Answer subscription = await Engine.SubscribeAsync(Archive, Inbox.Address.AbsoluteUri);
        OtherConnectors library = SampleInputs.Library(SampleInputs.LibraryItem);
        WorkflowRun sending = await Engine.RunAsync(Send, SampleInputs.LibraryItem, library);
        string envelope = sending.Answers["Request_the_signatures"]["envelope_xid"];
        JObject notification = await SignAsync(envelope, SampleInputs.OurSigner, SampleInputs.Partner);
        OtherConnectors archive = new OtherConnectors().Give("Find_the_contract", Found(7)).Give("Find_the_employee", Found());
        WorkflowRun archiving = await Engine.RunAsync(Archive, notification, archive);
        Answer unsubscription = await Engine.UnsubscribeAsync(Archive, subscription);

        Assert.Equal((RunStatus.Succeeded, RunStatus.Succeeded), (sending.Status, archiving.Status));
        Assert.Equal(
            [("Mark_as_sending", "Sending"), ("Store_the_envelope_ID", "Sent")],
            library.Ran.Where(each => each.Parameters["item/SignatureStatus/Value"] is not null)
                .Select(each => (each.Step, (string?)each.Parameters["item/SignatureStatus/Value"])));
        Assert.Equal(envelope, (string?)library["Store_the_envelope_ID"]["item/EnvelopeXid"]);
        string document = sending.Answers["Request_the_signatures"]["document_list[0].control_number"];
        Assert.Equal(document, (string?)library["Store_the_envelope_ID"]["item/DocumentIds"]);
        Assert.Equal($"EnvelopeXid eq '{envelope}'", (string?)archive["Find_the_contract"]["$filter"]);
        Assert.Equal($"agreement {document}.pdf", (string?)archive["File_it"]["name"]);
        Assert.Equal("Signed", (string?)archive["Mark_the_contract"]["item/SignatureStatus/Value"]);
        await SignedFile.AssertAsync(archive["File_it"]["body"]!, pages: 2, "Customer Ltd", "鈴木 太郎");
        Assert.Equal(HttpStatusCode.OK, unsubscription.Status);
        await AssertIsGoneAsync(subscription);
    }

    [Fact]
    public async Task A_large_contract_goes_by_way_of_the_storage()
    {
        OtherConnectors library = SampleInputs.Library(SampleInputs.LibraryItem, size: 60_000_000).Do("Put_it_on_the_SFTP_server", Store);

        WorkflowRun sending = await Engine.RunAsync(Send, SampleInputs.LibraryItem, library);

        Assert.Equal(RunStatus.Succeeded, sending.Status);
        Assert.DoesNotContain("Register_the_file", sending.Answers.Keys);
        Assert.Equal("7-agreement.pdf", (string?)Sent("/for-huge-size")["file_path"]);
        Assert.Equal(1, await SentEnvelopesAsync());
    }

    [Fact]
    public async Task A_new_employee_gets_the_contract_and_the_signed_one_is_filed()
    {
        await Engine.SubscribeAsync(Archive, Inbox.Address.AbsoluteUri);
        OtherConnectors list = new OtherConnectors().Give("Read_the_employee_again", SampleInputs.EmployeeItem);
        WorkflowRun sending = await Engine.RunAsync(Onboard, SampleInputs.EmployeeItem, list);
        string envelope = sending.Answers["Send_the_employment_contract"]["envelope_xid"];
        JObject notification = await SignAsync(envelope, SampleInputs.Representative, SampleInputs.Employee);
        OtherConnectors archive = new OtherConnectors().Give("Find_the_contract", Found()).Give("Find_the_employee", Found(12));
        WorkflowRun archiving = await Engine.RunAsync(Archive, notification, archive);

        Assert.Equal((RunStatus.Succeeded, RunStatus.Succeeded), (sending.Status, archiving.Status));
        Assert.Equal(envelope, (string?)list["Store_the_envelope_ID"]["item/EnvelopeXid"]);
        Assert.Equal("sakura-2026", (string?)Sent("/transaction").SelectToken("signer_list[1].access_code"));
        Assert.Equal(12, (int)archive["Mark_the_employee"]["id"]!);
        Assert.Equal("Signed", (string?)archive["Mark_the_employee"]["item/SignatureStatus/Value"]);
        await SignedFile.AssertAsync(archive["File_it"]["body"]!, pages: 2, "佐藤 次郎", "2026/04/01", "Demo Representative");
    }

    [Fact]
    public async Task Fields_that_need_attention_are_mailed_and_the_contract_may_be_sent_again()
    {
        JObject item = SampleInputs.LibraryItem;
        item["SignerEmail"] = "";
        OtherConnectors library = SampleInputs.Library(item);

        WorkflowRun sending = await Engine.RunAsync(Send, item, library);

        Assert.Equal(RunStatus.Failed, sending.Status);
        Assert.Equal(HttpStatusCode.BadRequest, sending.Answers["Request_the_signatures"].Status);
        Assert.Equal("Not sent", (string?)library["Mark_as_not_sent"]["item/SignatureStatus/Value"]);
        Assert.Contains("partner_signer_list[0].email: ", (string?)library["Mail_what_to_mend"]["emailMessage/Body"], StringComparison.Ordinal);
        Assert.Equal(0, await SentEnvelopesAsync());
    }

    [Fact]
    public async Task A_lost_answer_is_looked_into_by_a_person_and_nothing_is_sent_twice()
    {
        await Service.FailAsync("""{ "operation": "RequestEnvelopeSignature", "cut": true, "after": true, "count": 1 }""");
        OtherConnectors library = SampleInputs.Library(SampleInputs.LibraryItem);

        WorkflowRun sending = await Engine.RunAsync(Send, SampleInputs.LibraryItem, library);

        Assert.Equal(HttpStatusCode.Conflict, sending.Answers["Request_the_signatures"].Status);
        Assert.Equal("Check", (string?)library["Mark_to_be_checked"]["item/SignatureStatus/Value"]);
        Assert.Contains("GMO Sign", (string?)library["Mail_to_check"]["emailMessage/Body"], StringComparison.Ordinal);
        Assert.Equal(1, await SentEnvelopesAsync());
    }

    [Fact]
    public async Task A_sent_contract_whose_ID_is_not_stored_is_told_with_its_ID()
    {
        OtherConnectors library = SampleInputs.Library(SampleInputs.LibraryItem).Fail("Store_the_envelope_ID", 503);

        WorkflowRun sending = await Engine.RunAsync(Send, SampleInputs.LibraryItem, library);

        string envelope = sending.Answers["Request_the_signatures"]["envelope_xid"];
        Assert.Contains(envelope, (string?)library["Mail_that_the_ID_was_not_stored"]["emailMessage/Body"], StringComparison.Ordinal);
        Assert.Equal(RunStatus.Skipped, sending.Statuses["If_nothing_was_sent"]);
    }

    [Fact]
    public async Task A_contract_that_is_not_registered_is_never_sent()
    {
        await Service.FailAsync("""{ "operation": "RegisterEnvelopeDocument", "status": 503, "count": 1 }""");
        OtherConnectors library = SampleInputs.Library(SampleInputs.LibraryItem);

        WorkflowRun sending = await Engine.RunAsync(Send, SampleInputs.LibraryItem, library);

        Assert.Equal(["Register_the_file"], sending.Answers.Keys);
        Assert.Equal("Not sent", (string?)library["Mark_as_not_registered"]["item/SignatureStatus/Value"]);
        Assert.Equal(RunStatus.Succeeded, sending.Statuses["When_it_was_not_registered"]);
    }

    [Fact]
    public async Task A_contract_that_another_run_has_taken_is_left_alone()
    {
        JObject taken = SampleInputs.LibraryItem;
        taken["SignatureStatus"]!["Value"] = "Sending";
        OtherConnectors library = SampleInputs.Library(taken);

        WorkflowRun sending = await Engine.RunAsync(Send, SampleInputs.LibraryItem, library);

        Assert.Equal((RunStatus.Succeeded, 1), (sending.Status, library.Ran.Count));
        Assert.Empty(Requests);
    }

    [Theory]
    [InlineData("Ready", true)]
    [InlineData("Sending", false)]
    [InlineData(null, false)]
    public void Only_a_contract_that_is_ready_starts_a_run(string? status, bool starts) =>
        Assert.Equal(starts, Engine.Starts(Send, new JObject { ["SignatureStatus"] = status is null ? null : new JObject { ["Value"] = status } }));

    [Fact]
    public async Task An_envelope_of_somebody_else_ends_quietly()
    {
        OtherConnectors archive = new OtherConnectors().Give("Find_the_contract", Found()).Give("Find_the_employee", Found());

        WorkflowRun archiving = await Engine.RunAsync(Archive, Notification("O'Neill"), archive);

        Assert.Equal((RunStatus.Succeeded, 2), (archiving.Status, archive.Ran.Count));
        Assert.Equal("EnvelopeXid eq 'O''Neill'", (string?)archive["Find_the_contract"]["$filter"]);
        Assert.Empty(Requests);
    }

    [Fact]
    public async Task A_file_that_cannot_be_had_twice_is_told()
    {
        OtherConnectors archive = new OtherConnectors().Give("Find_the_contract", Found(7)).Give("Find_the_employee", Found());

        WorkflowRun archiving = await Engine.RunAsync(Archive, Notification("E1"), archive);

        Assert.Equal(["Get_the_signed_file", "Get_the_signed_file_again"], archiving.Answers.Keys);
        Assert.Contains("E1", (string?)archive["Mail_that_it_was_not_filed"]["emailMessage/Body"], StringComparison.Ordinal);
        Assert.DoesNotContain(archive.Ran, each => each.Step is "File_it" or "Mark_the_contract");
    }

    [Fact]
    public async Task The_flow_stores_no_callback_and_no_hidden_input_and_the_engine_adds_them()
    {
        string callback = Inbox.Address + "?sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=a-b_c%3D";

        await Engine.SubscribeAsync(Archive, callback);

        ReceivedRequest request = Requests.Single();
        Assert.Equal(
            $$"""{"name":"Archive signed documents","urlToPublishTo":"{{callback}}","envelopeEvents":"Completed"}""", request.Text);
        Assert.Equal("When_an_envelope_is_completed", request.Headers["x-ms-workflow-operation-name"]);
        Assert.EndsWith(" microsoft-flow/1.0", request.Headers["User-Agent"], StringComparison.Ordinal);
    }

    private static JObject Found(params int[] ids) => new() { ["value"] = new JArray(ids.Select(id => new JObject { ["ID"] = id })) };

    private static JObject Notification(string envelope) => new()
    {
        ["envelope_xid"] = envelope,
        ["envelope_name"] = "Not ours",
        ["document_list"] = new JArray(new JObject { ["documentId"] = "no-such-document", ["document_name"] = "a/b" }),
    };

    // What the SFTP server does with it.
    private JToken? Store(JObject parameters)
    {
        Assert.Equal("/input", (string?)parameters["folderPath"]);
        File.WriteAllBytes(
            Path.Combine(InputFolder, (string)parameters["name"]!), Convert.FromBase64String((string)parameters["body"]!["$content"]!));
        return null;
    }
}
