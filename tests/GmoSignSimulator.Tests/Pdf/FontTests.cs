using GmoSignSimulator.Hosting;
using GmoSignSimulator.Pdf;
using GmoSignSimulator.Tests.Harness;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Writer;

namespace GmoSignSimulator.Tests.Pdf;

public sealed class FontTests
{
    [Fact]
    public async Task A_text_no_font_can_draw_becomes_a_labelled_box_and_a_log_line()
    {
        await using Simulated simulated = await Simulated.StartAsync(options => options with { FontFiles = ["/nowhere/font.ttf"] });
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        var body = Bodies.SignatureRequest(code);
        Bodies.Set(body, "document_list[0].fill_text_point[0].fill_text", "A 契約 B");
        (_, string document) = await simulated.RequestAsync(body);

        byte[] file = (await simulated.GetAsync($"/_internal/documents/{document}/preview")).Expect(200).Bytes;

        Assert.Contains("A no font: 2 x U+5951... B", PdfText.OfPage(file, 1), StringComparison.Ordinal);
        Assert.Contains("2 character(s) have no font", simulated.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public void Emoji_and_control_characters_do_not_stop_the_drawing()
    {
        using PdfDocumentBuilder builder = new();
        PageInk ink = PageInk.Blank(builder, new FontChain([]).For(builder));

        ink.Paragraph(new TextBox(50, 50, 200, 100), "a\u0007b\t😀\nc", 12);

        string text = PdfText.Of(builder.Build());
        Assert.Contains("ab", text, StringComparison.Ordinal);
        Assert.Contains("U+1F600", text, StringComparison.Ordinal);
        Assert.Equal(1, ink.Undrawn);
    }

    [Fact]
    public void A_font_of_the_machine_draws_what_helvetica_lacks()
    {
        using PdfDocumentBuilder builder = new();
        PageInk ink = PageInk.Blank(builder, new FontChain([MachineFont]).For(builder));

        ink.Line("\u0394\u03A9 \u042F", 50, 50, 12);

        Assert.Equal(0, ink.Undrawn);
        Assert.Contains("\u0394\u03A9 \u042F", PdfText.Of(builder.Build()), StringComparison.Ordinal);
    }

    [Fact]
    public void More_characters_than_a_font_can_number_take_a_second_copy()
    {
        using PdfDocumentBuilder builder = new();
        PdfPageBuilder page = builder.AddPage(PageSize.A4);
        TextFont font = new FontChain([MachineFont]).For(builder)[1];
        string[] letters = [.. Enumerable.Range(0x0391, 0x8000).Select(code => ((char)code).ToString()).Where(letter => font.Measure(page, letter, 1) is not null).Take(300)];

        object[] copies = [.. letters.Select(letter => (object)font.For(letter)).Distinct<object>(ReferenceEqualityComparer.Instance)];

        Assert.Equal(300, letters.Length);
        Assert.Equal(2, copies.Length);
    }

    /// <summary>The test script installs one where the system has none.</summary>
    private static string MachineFont => SimulatorOptions.DefaultFonts.First(File.Exists);
}
