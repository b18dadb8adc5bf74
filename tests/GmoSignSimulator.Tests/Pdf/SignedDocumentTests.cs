using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;
using Microsoft.Extensions.Time.Testing;
using UglyToad.PdfPig;

namespace GmoSignSimulator.Tests.Pdf;

public sealed class SignedDocumentTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_uploaded_page_stays_and_a_page_of_signatures_follows()
    {
        byte[] file = await SignedAsync(SamplePdf.A4());

        using PdfDocument document = PdfDocument.Open(file);
        Assert.Equal(2, document.NumberOfPages);
        Assert.StartsWith(SamplePdf.OriginalText, document.GetPage(1).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Filled by the sender", 10, 20, 25, 14.0)]
    [InlineData("2026/04/01", 70, 20, 25, 10.5)]
    [InlineData("seal@example.com", 10, 70, 78, null)]
    [InlineData("Taro Yamada", 55, 70, 78, null)]
    [InlineData("A memo", 55, 50, 54, 9.0)]
    public async Task Texts_stand_in_their_boxes_at_their_size(string text, int startX, int startY, int endY, double? size)
    {
        byte[] file = await SignedAsync(SamplePdf.A4());

        (double x, double y, double points) = PdfText.PlaceOf(file, text);
        Assert.InRange(x, startX, startX + 1.5);
        Assert.InRange(y, startY, endY);
        Assert.True(size is null || Math.Abs(points - size.Value) < 0.01, $"{points} points");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public async Task Turned_and_cropped_pages_keep_the_places_people_see(int rotation)
    {
        byte[] file = await SignedAsync(SamplePdf.Awkward(rotation));

        (double x, double y, double size) = PdfText.PlaceOf(file, "Filled by the sender");
        Assert.Equal(10, x, 0.01);
        Assert.InRange(y, 20, 25);
        Assert.Equal(14, size, 0.01);
    }

    [Theory]
    [InlineData("BT /F1 40 Tf 300 900 Td (Original) Tj ET")]
    [InlineData("Q Q 2 0 0 2 0 0 cm BT /F1 40 Tf 300 900 Td (Original) Tj ET q q")]
    public async Task What_the_page_leaves_behind_does_not_move_the_fields(string content)
    {
        byte[] file = await SignedAsync(SamplePdf.Awkward(0, content));

        Assert.Equal(10, PdfText.PlaceOf(file, "Filled by the sender").X, 0.01);
    }

    [Fact]
    public async Task Dates_are_the_given_one_and_the_day_of_signing()
    {
        byte[] file = await SignedAsync(SamplePdf.A4(), body => Bodies.Set(body, "document_list[0].date_text_point[0].date_text", "20251231"));

        Assert.Equal(70, PdfText.PlaceOf(file, "2025/12/31").X, 0.1);
        Assert.Equal(55, PdfText.PlaceOf(file, "2026/04/01").X, 0.1);
    }

    [Fact]
    public async Task Placeholders_are_not_part_of_the_signed_file()
    {
        byte[] file = await SignedAsync(SamplePdf.A4());

        Assert.DoesNotContain("Your memo here", PdfText.Of(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_page_names_signers_times_and_order()
    {
        string text = PdfText.OfPage(await SignedAsync(SamplePdf.A4()), 2);

        Assert.Contains("Envelope: Lease of a printer", text, StringComparison.Ordinal);
        Assert.Contains("Document: lease.pdf", text, StringComparison.Ordinal);
        Assert.Contains("Signer, order 1 (in-house): seal@example.com", text, StringComparison.Ordinal);
        Assert.Contains("Signer, order 2 (partner): Taro Yamada", text, StringComparison.Ordinal);
        Assert.Contains("Yamada K.K., taro@example.org, Signed at 2026-04-01 09:30:00 UTC", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_signers_take_many_pages()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        string[] signers = [.. Enumerable.Range(1, 40).Select(number => $"signer{number}@example.org")];
        (string envelope, string document) = await simulated.RequestAsync(Bodies.Partners(code, [.. signers.Select(signer => signer + "@1")]));
        foreach (string signer in signers)
        {
            (await simulated.SignAsync(envelope, signer)).Expect(200);
        }

        byte[] file = (await simulated.DownloadAsync(document)).Json.GetProperty("downloadedDocument").GetBytesFromBase64();

        Assert.All(signers, signer => Assert.Contains(signer, PdfText.Of(file), StringComparison.Ordinal));
        using PdfDocument pdf = PdfDocument.Open(file);
        Assert.Equal(3, pdf.NumberOfPages);
    }

    [Fact]
    public async Task A_preview_shows_the_boxes_still_to_be_filled()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        (_, string document) = await simulated.RequestAsync(Bodies.SignatureRequest(code));

        byte[] file = (await simulated.GetAsync($"/_internal/documents/{document}/preview")).Expect(200).Bytes;

        Assert.InRange(PdfText.PlaceOf(file, "signature: Taro Yamada").X, 55, 56);
        Assert.InRange(PdfText.PlaceOf(file, "Your memo here").Y, 50, 54);
        using PdfDocument pdf = PdfDocument.Open(file);
        Assert.Equal(1, pdf.NumberOfPages);
    }

    [Fact]
    public async Task Only_ticks_are_drawn_of_check_boxes()
    {
        byte[] ticked = await SignedAsync(SamplePdf.A4(), entries: """{ "checks": { "agree": true } }""");
        byte[] open = await SignedAsync(SamplePdf.A4(), entries: """{ "checks": { "agree": false } }""");

        // Two strokes a tick: the sender's box is ticked in both.
        Assert.Equal(2, Strokes(ticked) - Strokes(open));
    }

    [Fact]
    public async Task A_signer_who_checks_leaves_no_mark_on_the_page()
    {
        byte[] file = await SignedAsync(SamplePdf.A4(), body => Bodies.Set(body, "partner_signer_document_list[0].request_type", "2"), entries: "{}");

        Assert.DoesNotContain("Taro Yamada", PdfText.OfPage(file, 1), StringComparison.Ordinal);
        Assert.Contains("Taro Yamada", PdfText.OfPage(file, 2), StringComparison.Ordinal);
    }

    private static int Strokes(byte[] file)
    {
        using PdfDocument document = PdfDocument.Open(file);
        return document.GetPage(1).Paths.Count;
    }

    private static async Task<byte[]> SignedAsync(byte[] source, Action<JsonObject>? change = null, string entries = """{ "texts": { "memo": "A memo" } }""")
    {
        await using Simulated simulated = await Simulated.StartAsync(options => options with { TimeProvider = new FakeTimeProvider(Now) });
        JsonObject body = Bodies.SignatureRequest(await simulated.RegisterAsync(source));
        change?.Invoke(body);
        (string envelope, string document) = await simulated.RequestAsync(body);
        JsonObject partner = JsonNode.Parse(entries)!.AsObject();
        partner["signer"] = Bodies.Partner;
        (await simulated.SignAsync(envelope, Bodies.InHouse)).Expect(200);
        (await simulated.PostAsync($"/_internal/envelopes/{envelope}/sign", partner)).Expect(200);
        return (await simulated.DownloadAsync(document)).Expect(200).Json.GetProperty("downloadedDocument").GetBytesFromBase64();
    }
}
