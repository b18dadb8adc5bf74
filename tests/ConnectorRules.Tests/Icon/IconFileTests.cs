using ConnectorRules.Icon;
using Connectors.Diagnostics;
using TestKit;

namespace ConnectorRules.Tests.Icon;

public sealed class IconFileTests : IDisposable
{
    private static readonly byte[] Good = File.ReadAllBytes(RepositoryPaths.Of("tests", "ConnectorRules.Tests", "Fixtures", "icon-background", "good", "icon.png"));

    private readonly string folder = Directory.CreateTempSubdirectory("connector-rules-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Of_a_huge_file_only_the_beginning_is_read()
    {
        string path = Path.Combine(folder, "icon.png");
        using (FileStream file = File.Create(path))
        {
            file.Write(Good);
            file.SetLength(1L << 30);
        }

        IconFile icon = IconFile.Read(path);

        Assert.Equal((1L << 30, 100, 100), (icon.Length, icon.Width, icon.Height));
        Assert.InRange(icon.Head.Length, 1, 100);
        Assert.Null(icon.Pixels);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_has_a_fault() =>
        Assert.NotNull(IconFile.Read(Path.Combine(folder, "missing.png")).Fault);

    [Fact]
    public void Pixels_are_read()
    {
        string path = Path.Combine(folder, "icon.png");
        File.WriteAllBytes(path, Good);

        IconPixels pixels = IconFile.Read(path).Pixels!;

        Assert.Equal(396, pixels.Edge.Count);
        Assert.Equal(("#005bac", 1.0), (pixels.Background.Color.ToString(), pixels.Background.Share));
    }

    [Fact]
    public void A_broken_picture_is_a_finding_and_no_exception()
    {
        string path = Path.Combine(folder, "icon.png");
        Random random = new(20261125);
        for (int round = 0; round < 300; round++)
        {
            byte[] broken = [.. Good];
            for (int change = 0; change < 1 + (round % 8); change++)
            {
                broken[random.Next(16, broken.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(path, round % 3 == 0 ? broken[..random.Next(1, broken.Length)] : broken);
            IconFile icon = IconFile.Read(path);
            Assert.True(icon.Pixels is null || icon.Pixels.Edge.Count > 0);
        }
    }

    [Fact]
    public void The_icon_of_this_repository_is_as_certification_wants_it()
    {
        IEnumerable<Diagnostic> found = new ConnectorChecker(new CheckOptions(Profile.Certification)).Check(RepositoryPaths.Root).Diagnostics;

        Assert.DoesNotContain(found, finding => finding.RuleId.StartsWith("icon-", StringComparison.Ordinal));
    }
}
