using System.Xml;
using System.Xml.Linq;

namespace Connectors.Archives;

/// <summary>XML that somebody else wrote: no document type, nothing fetched, and an end to size and nesting.</summary>
public static class ForeignXml
{
    // Forms of tables nest some thirty levels; text of an element is gathered level by level on the stack.
    private const int MaximumDepth = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = ArchiveLimits.XmlBytes,
        MaxCharactersFromEntities = 1024,
        CloseInput = true,
    };

    /// <summary>Reads a document; elements and attributes know their lines.</summary>
    /// <param name="file">What to call it in messages.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="ConnectorLoadException">It is no XML that we read.</exception>
    public static XDocument Parse(string file, byte[] bytes)
    {
        try
        {
            RefuseDeepNesting(file, bytes);
            using XmlReader reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException error)
        {
            bool hasDocumentType = error.Message.Contains("DTD", StringComparison.Ordinal);
            throw new ConnectorLoadException(
                file,
                hasDocumentType ? "The file has a document type, which may fetch or multiply text." : $"The file is not XML: {WithoutPlace(error.Message)}",
                Math.Max(error.LineNumber, 1),
                Math.Max(error.LinePosition, 1),
                error)
            {
                Kind = LoadProblem.NotXml,
                Remedy = hasDocumentType ? "Take '<!DOCTYPE' out." : "Mend it there or just before.",
            };
        }
    }

    /// <summary>Where an element or attribute stands.</summary>
    public static SourcePosition PositionIn(string file, XObject? place) =>
        place is IXmlLineInfo info && info.HasLineInfo() ? new SourcePosition(file, info.LineNumber, info.LinePosition) : new SourcePosition(file, 1, 1);

    private static void RefuseDeepNesting(string file, byte[] bytes)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
        while (reader.Read())
        {
            if (reader.Depth > MaximumDepth)
            {
                IXmlLineInfo place = (IXmlLineInfo)reader;
                throw new ConnectorLoadException(file, $"Elements nest deeper than {MaximumDepth} levels.", place.LineNumber, place.LinePosition)
                {
                    Kind = LoadProblem.NotXml,
                    Remedy = "Export the solution again.",
                };
            }
        }
    }

    private static string WithoutPlace(string message)
    {
        int place = message.IndexOf(" Line ", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
