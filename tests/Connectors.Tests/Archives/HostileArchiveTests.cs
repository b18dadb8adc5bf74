using System.IO.Compression;
using System.Text;
using Connectors.Archives;
using TestKit;

namespace Connectors.Tests.Archives;

/// <summary>Whatever a file holds, the answer is one clear problem, soon and in little memory.</summary>
public sealed class HostileArchiveTests : IDisposable
{
    private const int Megabyte = 1024 * 1024;
    private static readonly byte[] Zeros = new byte[64 * Megabyte];

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("not a zip at all")]
    [InlineData("PK\u0003\u0004 begins like one")]
    public void What_is_no_archive_is_said_to_be_none(string content)
    {
        ConnectorLoadException problem = Problem(Encoding.Latin1.GetBytes(content));

        Assert.Equal(
            (LoadProblem.Archive, "The file is no zip archive, or is damaged or cut off.", "Make the archive again."),
            (problem.Kind, problem.Fault, problem.Remedy));
    }

    [Fact]
    public void An_archive_cut_off_anywhere_is_a_problem()
    {
        byte[] whole = ZipBytes.Of("a.txt", "text");

        Assert.All(Enumerable.Range(0, whole.Length - 1), length => Assert.Equal(LoadProblem.Archive, Problem(whole[..length]).Kind));
    }

    [Fact]
    public void A_byte_that_is_wrong_never_does_more_than_draw_a_problem()
    {
        byte[] inner = ZipBytes.Of("solution.xml", "<ImportExportXml />");
        byte[] whole = ZipBytes.Of(("a.txt", Encoding.UTF8.GetBytes("some text")), ("inner.zip", inner));

        for (int at = 0; at < whole.Length; at++)
        {
            foreach (byte value in new byte[] { 0x00, 0x7F, 0x80, 0xFF })
            {
                byte[] damaged = [.. whole];
                damaged[at] = value;
                ReadEverything(damaged);
            }
        }
    }

    [Fact]
    public void A_damaged_file_is_told_by_its_check_sum()
    {
        byte[] bytes = ZipBytes.Of([("a.txt", Encoding.UTF8.GetBytes("the very text"))], Encoding.UTF8, level: CompressionLevel.NoCompression);
        bytes[bytes.AsSpan().IndexOf("very"u8)] = (byte)'V';

        Assert.Equal("'a.txt' is damaged: its check sum differs.", ProblemOfReading(bytes, "a.txt").Fault);
    }

    [Fact]
    public void A_bomb_goes_off_no_further_than_two_hundred_times_its_size()
    {
        ConnectorLoadException problem = ProblemOfReading(ZipBytes.Of(("zeros.bin", Zeros)), "zeros.bin");

        Assert.Equal("'zeros.bin' inflates to more than 200 times its size, as zip bombs do.", problem.Fault);
        Assert.EndsWith("x.zip!/zeros.bin", problem.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_that_claims_to_be_small_does_not_pass()
    {
        byte[] bomb = ZipBytes.Claiming(ZipBytes.Of(("zeros.bin", Zeros)), 1000);

        Assert.Equal("'zeros.bin' is damaged: its check sum differs.", ProblemOfReading(bomb, "zeros.bin").Fault);
    }

    [Fact]
    public void What_claims_to_be_huge_is_not_inflated_at_all()
    {
        byte[] bomb = ZipBytes.Claiming(ZipBytes.Of(("zeros.bin", Zeros)), 0xFFFF_FFF0);
        using Archive archive = Archive.Open(Write(bomb));

        long before = GC.GetAllocatedBytesForCurrentThread();
        ConnectorLoadException problem = Assert.Throws<ConnectorLoadException>(() => archive.Read("zeros.bin"));

        Assert.Equal("'zeros.bin' has more than 100,663,296 bytes.", problem.Fault);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Megabyte);
    }

    [Fact]
    public void Many_small_bombs_end_where_one_large_would()
    {
        byte[] zeros = new byte[Megabyte];
        using Archive archive = Archive.Open(Write(ZipBytes.Of(
            [.. Enumerable.Range(0, 300).Select(number => ($"{number}.bin", zeros))], Encoding.UTF8, level: CompressionLevel.Fastest)));

        ConnectorLoadException problem = Assert.Throws<ConnectorLoadException>(() => archive.Files.Select(name => archive.Read(name)).Count(content => content.Length == 0));

        Assert.Equal("The archive inflates to more than 268,435,456 bytes altogether.", problem.Fault);
    }

    [Fact]
    public void Entries_over_each_other_are_a_bomb()
    {
        byte[] random = new byte[5000];
        new Random(1).NextBytes(random);

        Assert.Equal(
            "The archive's entries lie over each other, as those of zip bombs do.", Problem(ZipBytes.Overlapping(ZipBytes.Of(("x", random)), 20)).Fault);
    }

    [Theory]
    [InlineData(100_000, null)]
    [InlineData(20_000, 5)]
    public void More_entries_than_any_solution_has_are_not_listed(int entries, int? claimed)
    {
        byte[] zip = ZipBytes.Of([.. Enumerable.Range(0, entries).Select(number => ($"{number}", Array.Empty<byte>()))]);
        string file = Write(claimed is { } number ? ZipBytes.Counting(zip, (ushort)number) : zip);

        long before = GC.GetAllocatedBytesForCurrentThread();
        ConnectorLoadException problem = Assert.Throws<ConnectorLoadException>(() => Archive.Open(file));

        Assert.Equal("The archive has more than 10,000 entries.", problem.Fault);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Megabyte);
    }

    [Fact]
    public void More_entries_than_the_64_bit_record_admits_are_not_listed()
    {
        string file = Write(ZipBytes.Wide(ZipBytes.Of([.. Enumerable.Range(0, 20_000).Select(number => ($"{number}", Array.Empty<byte>()))]), entries: 5));

        long before = GC.GetAllocatedBytesForCurrentThread();
        ConnectorLoadException problem = Assert.Throws<ConnectorLoadException>(() => Archive.Open(file));

        Assert.Equal("The archive has more than 10,000 entries.", problem.Fault);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Megabyte);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_64_bit_record_that_leads_nowhere_is_a_problem(long start) =>
        Assert.Equal(LoadProblem.Archive, Problem(ZipBytes.Wide(ZipBytes.Of("a.txt", "text"), entries: 1, start)).Kind);

    [Fact]
    public void Folders_in_folders_without_end_are_left_out()
    {
        using Archive archive = Archive.Open(Write(ZipBytes.Of(string.Concat(Enumerable.Repeat("a/", 100)) + "b.txt", "text")));

        Assert.Equal((0, 0), (archive.Files.Count, archive.Folders.Count));
        Assert.EndsWith("lies more than 31 folders deep.", Assert.Single(archive.Problems).Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.txt", "leads out of the archive by '..'")]
    [InlineData("a/../../outside.txt", "leads out of the archive by '..'")]
    [InlineData("/etc/passwd", "begins at the root")]
    [InlineData("//server/share", "begins at the root")]
    [InlineData("..\\outside.txt", "holds a backslash; in archives folders end with '/'")]
    [InlineData("C:/outside.txt", "holds a colon, as a drive does")]
    [InlineData("a.txt:stream", "holds a colon, as a drive does")]
    [InlineData("a//b.txt", "has an empty step")]
    [InlineData("./a.txt", "has an empty step")]
    [InlineData("a\nb.txt", "holds a control character")]
    [InlineData("a\0b.txt", "holds a control character")]
    public void A_name_that_is_no_plain_relative_one_is_left_out_and_told(string name, string fault)
    {
        using Archive archive = Archive.Open(Write(ZipBytes.Of((name, []), ("good.txt", []))));

        Assert.Equal(["good.txt"], archive.Files);
        ConnectorLoadException problem = Assert.Single(archive.Problems);
        Assert.Equal(LoadProblem.ArchiveEntry, problem.Kind);
        Assert.EndsWith($"' {fault}.", problem.Fault, StringComparison.Ordinal);
        Assert.DoesNotContain(problem.Fault, char.IsControl);
    }

    [Fact]
    public void A_name_of_a_thousand_letters_is_told_in_short()
    {
        using Archive archive = Archive.Open(Write(ZipBytes.Of(new string('a', 1000), "")));

        Assert.Equal($"The name of entry '{new string('a', 80)}…' has more than 600 characters.", Assert.Single(archive.Problems).Fault);
    }

    [Fact]
    public void A_name_in_another_encoding_is_left_out()
    {
        using Archive archive = Archive.Open(Write(ZipBytes.Of([("Größe.txt", [])], Encoding.Latin1)));

        Assert.Empty(archive.Files);
        Assert.EndsWith("is not UTF-8.", Assert.Single(archive.Problems).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_entries_of_one_name_apart_from_case_the_second_is_left_out()
    {
        using Archive archive = Archive.Open(Write(ZipBytes.Of(("solution.xml", []), ("Solution.XML", []), ("solution.xml", []))));

        Assert.Equal(["solution.xml"], archive.Files);
        Assert.Equal(2, archive.Problems.Count);
    }

    [Fact]
    public void A_symbolic_link_is_left_out()
    {
        using Archive archive = Archive.Open(Write(ZipBytes.Of([("link", "/etc/passwd"u8.ToArray())], Encoding.UTF8, unchecked((int)0xA1FF_0000))));

        Assert.Equal("Entry 'link' is a symbolic link.", Assert.Single(archive.Problems).Fault);
    }

    [Fact]
    public void An_encrypted_entry_is_left_out()
    {
        using Archive archive = Archive.Open(Write(ZipBytes.Encrypted(ZipBytes.Of("solution.xml", "<x />"))));

        Assert.Equal("Entry 'solution.xml' is encrypted.", Assert.Single(archive.Problems).Fault);
    }

    [Fact]
    public void A_thousand_bad_names_draw_twenty_problems_and_a_number()
    {
        using Archive archive = Archive.Open(Write(ZipBytes.Of([.. Enumerable.Range(0, 1000).Select(number => ($"../{number}", Array.Empty<byte>()))])));

        Assert.Equal(21, archive.Problems.Count);
        Assert.Equal("980 more entries have such faults.", archive.Problems[^1].Fault);
    }

    public void Dispose() => folder.Dispose();

    private string Write(byte[] bytes)
    {
        string file = Path.Combine(folder.FullPath, "x.zip");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private ConnectorLoadException Problem(byte[] bytes) => Assert.Throws<ConnectorLoadException>(() => Archive.Open(Write(bytes)));

    private ConnectorLoadException ProblemOfReading(byte[] bytes, string name)
    {
        using Archive archive = Archive.Open(Write(bytes));
        return Assert.Throws<ConnectorLoadException>(() => archive.Read(name));
    }

    // Any other exception than the one caught fails the test.
    private void ReadEverything(byte[] bytes)
    {
        try
        {
            using Archive archive = Archive.Open(Write(bytes));
            foreach (string name in archive.Files)
            {
                archive.Read(name);
                if (name == "inner.zip")
                {
                    using Archive inner = archive.OpenNested(name);
                    Assert.All(inner.Files, file => inner.Read(file));
                }
            }
        }
        catch (ConnectorLoadException problem)
        {
            Assert.NotNull(problem.Remedy);
        }
    }
}
