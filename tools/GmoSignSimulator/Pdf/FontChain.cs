using System.Collections.Concurrent;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace GmoSignSimulator.Pdf;

/// <summary>Which fonts are tried, in order: Helvetica, which every reader has, then the TrueType files of this machine.</summary>
internal sealed class FontChain(IReadOnlyList<string> files)
{
    private readonly ConcurrentDictionary<string, byte[]> bytes = new(StringComparer.Ordinal);

    /// <summary>The chain for one PDF; a font is added to it only when it is needed.</summary>
    public IReadOnlyList<TextFont> For(PdfDocumentBuilder builder) =>
    [
        new TextFont(() => builder.AddStandard14Font(Standard14Font.Helvetica)),
        .. files.Where(File.Exists).Select(file => new TextFont(() => builder.AddTrueTypeFont(bytes.GetOrAdd(file, File.ReadAllBytes)))),
    ];
}
