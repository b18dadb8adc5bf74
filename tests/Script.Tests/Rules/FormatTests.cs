using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Rules;

/// <summary>Dates, paths of huge files, callback addresses and merge names.</summary>
public class FormatTests
{
    private const string Date = "document_list[0].date_text_point[0].date_text";

    [Theory]
    [InlineData("20260131")]
    [InlineData("20240229")]
    [InlineData("20000229")]
    [InlineData("99991231")]
    public async Task Date_that_exists_is_taken(string date)
    {
        Assert.Empty(await ContractFile.Full("RequestEnvelopeSignature").With(Date, date).ComplaintsAsync());
    }

    [Theory]
    [InlineData("20260230")]
    [InlineData("20230229")]
    [InlineData("19000229")]
    [InlineData("20261301")]
    [InlineData("20260001")]
    [InlineData("20260100")]
    [InlineData("00000101")]
    [InlineData("2026-01-31")]
    [InlineData("2026/01/31")]
    [InlineData("2026131")]
    [InlineData("20260131\n")]
    [InlineData("２０２６０１３１")]
    [InlineData("31012026x")]
    public async Task Date_that_does_not_exist_or_is_spelt_otherwise_is_refused(string date)
    {
        Detail detail = Assert.Single(await ContractFile.Full("RequestEnvelopeSignature").With(Date, date).ComplaintsAsync());

        Assert.Equal((Date, "Date text"), (detail.Path, detail.Label));
        Assert.Contains("eight digits", detail.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lease.pdf", "lease.pdf")]
    [InlineData("contracts/2026/lease.pdf", "contracts/2026/lease.pdf")]
    [InlineData("  contracts/lease.pdf \t", "contracts/lease.pdf")]
    [InlineData("/input/lease.pdf", "lease.pdf")]
    [InlineData(" /input/contracts/lease.pdf ", "contracts/lease.pdf")]
    [InlineData("契約 1..2.pdf", "契約 1..2.pdf")]
    [InlineData("s3://bucket/user/input/lease.pdf", "s3://bucket/user/input/lease.pdf")]
    [InlineData("s3://bucket/user/input/contracts/lease 1.pdf", "s3://bucket/user/input/contracts/lease 1.pdf")]
    public async Task Path_of_a_huge_file_travels_trimmed_and_without_the_input_folder(string given, string sent)
    {
        JObject wire = await Sample.RegisterHuge.With("file_path", given).WireAsync();

        Assert.Equal(sent, (string?)wire["file_path"]);
    }

    [Theory]
    [InlineData("../lease.pdf")]
    [InlineData("contracts/../../lease.pdf")]
    [InlineData("contracts\\..\\lease.pdf")]
    [InlineData("/input/../lease.pdf")]
    [InlineData("..")]
    [InlineData("s3://bucket/user/input/../lease.pdf")]
    [InlineData("s3://bucket/lease.pdf")]
    [InlineData("s3://bucket/user/output/lease.pdf")]
    [InlineData("s3://bucket/user/input/")]
    [InlineData("s3://bucket/input/lease.pdf")]
    [InlineData("s3:///user/input/lease.pdf")]
    [InlineData("https://files.example/user/input/lease.pdf")]
    [InlineData("contracts/")]
    [InlineData("/input/")]
    [InlineData(" ")]
    public async Task Path_of_a_huge_file_that_leads_elsewhere_is_refused(string path)
    {
        Assert.Equal(["file_path"], await Sample.RegisterHuge.With("file_path", path).PathsAsync());
    }

    [Theory]
    [InlineData("https://flows.example/callback?sp=%2Ftriggers&sv=1.0&sig=abc")]
    [InlineData("http://127.0.0.1:8080/callback")]
    [InlineData("http://localhost/callback")]
    [InlineData("http://[::1]:8080/callback")]
    public async Task Callback_address_travels_untouched(string address)
    {
        JObject wire = await Sample.CreateHook.With("urlToPublishTo", address).WireAsync();

        Assert.Equal(address, (string?)wire["urlToPublishTo"]);
    }

    [Theory]
    [InlineData("http://flows.example/callback")]
    [InlineData("ftp://flows.example/callback")]
    [InlineData("/callback")]
    [InlineData("flows.example/callback")]
    [InlineData("callback")]
    public async Task Callback_address_that_is_not_absolute_https_is_refused_and_not_quoted(string address)
    {
        Detail detail = Assert.Single(await Sample.CreateHook.With("urlToPublishTo", address).ComplaintsAsync());

        Assert.Equal("urlToPublishTo", detail.Path);
        Assert.DoesNotContain("flows.example", detail.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"name":"Start","value":"1"},{"name":"Start","value":"2"}]""", "inset_item_list[1].name")]
    [InlineData("""[{"name":"Start"},{"name":"End"},{"name":" Start\t"}]""", "inset_item_list[2].name")]
    [InlineData("""[{},{"name":"1"},null,{"name":1}]""", "inset_item_list[3].name")]
    public async Task Merge_name_that_is_there_twice_is_refused_at_the_second(string items, string path)
    {
        Assert.Equal([path], await Sample.Send.WithJson("inset_item_list", items).PathsAsync());
    }

    [Theory]
    [InlineData("""[{"name":"Start"},{"name":"start"},{"name":"Ｓｔａｒｔ"}]""")]
    [InlineData("""[{"value":"1"},{"value":"1"}]""")]
    [InlineData("""[{"name":"e\u0301"},{"name":"\u00e9"}]""")]
    public async Task Merge_names_that_differ_in_any_letter_are_taken(string items)
    {
        Assert.Empty(await Sample.Send.WithJson("inset_item_list", items).ComplaintsAsync());
    }
}
