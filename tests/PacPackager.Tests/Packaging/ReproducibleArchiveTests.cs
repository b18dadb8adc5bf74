using System.IO.Compression;
using System.Text;
using PacPackager.Packaging;

namespace PacPackager.Tests.Packaging;

public sealed class ReproducibleArchiveTests
{
    private static readonly ArchiveEntry[] Entries =
        [new("b/ö.json", Encoding.UTF8.GetBytes("{}")), new("a.txt", new byte[100_000]), new("empty", [])];

    [Fact]
    public void Equal_contents_make_equal_bytes() =>
        Assert.Equal(ReproducibleArchive.Create(Entries), ReproducibleArchive.Create([.. Entries]));

    [Fact]
    public void Entries_keep_their_order_and_their_bytes()
    {
        Unzipped archive = new(ReproducibleArchive.Create(Entries));

        Assert.Equal(["b/ö.json", "a.txt", "empty"], archive.Names);
        Assert.All(Entries, entry => Assert.Equal(entry.Content, archive[entry.Name]));
    }

    [Fact]
    public void Times_and_rights_are_always_the_same()
    {
        using ZipArchive zip = new(new MemoryStream(ReproducibleArchive.Create(Entries)));

        Assert.All(zip.Entries, entry =>
        {
            Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), entry.LastWriteTime.DateTime);
            Assert.Equal("100644", Convert.ToString((entry.ExternalAttributes >> 16) & 0xFFFF, 8));
        });
    }

    [Fact]
    public void An_archive_in_an_archive_can_be_opened()
    {
        ArchiveEntry inner = ArchiveEntry.OfArchive("inner.zip", Entries);

        Assert.Equal(Entries[0].Content, new Unzipped(ReproducibleArchive.Create([inner])).Archive("inner.zip")["b/ö.json"]);
    }
}
