using System.Text;
using System.Xml;
using System.Xml.Linq;
using Connectors;

namespace PacPackager.Packaging;

/// <summary>XML as solutions hold it.</summary>
internal static class XmlFile
{
    // A solution's customizations with hundreds of flows stay far below.
    private const long MaximumCharacters = 64 * 1024 * 1024;

    internal static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>The bytes of a document: UTF-8 with a byte order mark and a declaration, indented, as exports are.</summary>
    internal static byte[] Write(XElement root)
    {
        using MemoryStream bytes = new();
        XmlWriterSettings settings = new()
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            Indent = true,
            NewLineChars = "\n",
        };
        using (XmlWriter writer = XmlWriter.Create(bytes, settings))
        {
            root.Save(writer);
        }

        return bytes.ToArray();
    }

    /// <summary>An element with a text from outside.</summary>
    /// <exception cref="UsageException">The text holds a character that XML has no way to write.</exception>
    internal static XElement Text(string name, string text) => new(name, Checked(name, text));

    /// <summary>The text, if XML can carry it.</summary>
    /// <exception cref="UsageException">It holds a character that XML has no way to write.</exception>
    internal static string Checked(string name, string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException impossible)
        {
            throw new UsageException($"A solution cannot carry the {name} of this connector. {impossible.Message} Take that character out.");
        }
    }

    /// <summary>An element that says it has no value.</summary>
    internal static XElement Nil(string name) => new(name, new XAttribute(Instance + "nil", "true"));

    /// <summary>Reads a file that somebody else wrote: no document type, nothing loaded from elsewhere.</summary>
    /// <exception cref="ConnectorLoadException">It cannot be opened, is no XML, or another element than expected is its root.</exception>
    internal static XElement Read(string file, string root)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaximumCharacters,
            IgnoreComments = true,
            IgnoreWhitespace = true,
        };
        try
        {
            using FileStream stream = File.OpenRead(file);
            using XmlReader reader = XmlReader.Create(stream, settings);
            XElement read = XDocument.Load(reader).Root!;
            return read.Name == root
                ? read
                : throw new ConnectorLoadException(file, $"The file begins with <{read.Name.LocalName}>, not with <{root}>.", 1, 1);
        }
        catch (XmlException broken)
        {
            int place = broken.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
            throw new ConnectorLoadException(
                file,
                $"The file cannot be read as XML: {(place < 0 ? broken.Message : broken.Message[..place])}",
                Math.Max(broken.LineNumber, 1),
                Math.Max(broken.LinePosition, 1),
                broken)
            { Remedy = "Mend it there or just before; a document type is never taken." };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ConnectorLoadException(file, $"The file cannot be read: {unreadable.Message}", inner: unreadable)
            {
                Kind = LoadProblem.Unreadable,
            };
        }
    }
}
