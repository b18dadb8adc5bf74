using PacPackager.ExternalTools;
using TestKit;

namespace PacPackager.Tests.ExternalTools;

public sealed class ProgramPathTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ProgramPathTests()
    {
        folder.Write("text/pac", "");
        Executable("first/pac");
        Executable("second/pac");
        Executable("second/other");
        Directory.CreateDirectory(Of("folder/pac"));
    }

    [Fact]
    public void The_first_program_of_the_name_is_taken()
    {
        string path = string.Join(Path.PathSeparator, Of("missing"), Of("folder"), Of("text"), Of("first"), Of("second"));

        Assert.Equal(Of("first/pac"), ProgramPath.Find("pac", path));
        Assert.Equal(Of("second/other"), ProgramPath.Find("other", path));
        Assert.Null(ProgramPath.Find("pac", Of("text")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("bin")]
    [InlineData(null)]
    public void The_current_folder_is_not_searched(string? path) => Assert.Null(ProgramPath.Find("pac", path));

    [Fact]
    public void A_path_is_taken_as_it_is() => Assert.Equal(Of("anywhere/pac"), ProgramPath.Find(Of("anywhere/pac"), ""));

    public void Dispose() => folder.Dispose();

    private string Of(string name) => Path.Combine(folder.FullPath, name);

    private void Executable(string name)
    {
        string file = folder.Write(name, "");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }
}
