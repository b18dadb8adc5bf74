using static GmoSignSimulator.Wire.Fields;

namespace GmoSignSimulator.Wire;

/// <summary>The bodies of the two ways to register a document, and of a new hook.</summary>
internal static class DocumentContract
{
    private static readonly WireField[] Common = [Text("document_code"), Whole("reuse_flag").OneOf("1"), Text("remarks")];

    public static IReadOnlyList<WireField> Upload { get; } = [new WireField("document", WireType.File).Required(), .. Common];

    public static IReadOnlyList<WireField> HugeSize { get; } = [Text("file_path").Required(), .. Common];

    public static IReadOnlyList<WireField> Hook { get; } =
        [Text("name").Required(), Text("urlToPublishTo").Required(), Text("envelopeEvents").Required().OneOf("Completed")];
}
