using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Tests.Packaging;

/// <summary>An archive read by another reader than ours.</summary>
internal sealed class Unzipped
{
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    internal Unzipped(byte[] archive)
    {
        using ZipArchive zip = new(new MemoryStream(archive), ZipArchiveMode.Read);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream content = entry.Open();
            using MemoryStream bytes = new();
            content.CopyTo(bytes);
            files.Add(entry.FullName, bytes.ToArray());
            Names.Add(entry.FullName);
        }
    }

    /// <summary>The names in the order of the archive.</summary>
    internal List<string> Names { get; } = [];

    internal byte[] this[string name] => files[name];

    internal static Unzipped File(params string[] path) => new(System.IO.File.ReadAllBytes(Path.Combine(path)));

    internal Unzipped Archive(string name) => new(files[name]);

    internal string Text(string name) => new StreamReader(new MemoryStream(files[name]), Encoding.UTF8).ReadToEnd();

    internal XElement Xml(string name) => XDocument.Load(new MemoryStream(files[name])).Root!;

    /// <summary>A JSON file with its numbers and dates as they are written.</summary>
    internal JToken Json(string name)
    {
        using JsonTextReader reader = new(new StringReader(Text(name)))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        return JToken.Load(reader);
    }
}
