using TestKit;

namespace Playground.Tests;

public sealed class ConnectorFolderTests
{
    [Fact]
    public void The_nearest_folder_above_is_taken()
    {
        using TemporaryFolder folder = new();
        folder.Write("apiDefinition.swagger.json", "{}");
        folder.Write("inner/apiDefinition.swagger.json", "{}");
        string start = Directory.CreateDirectory(Path.Combine(folder.FullPath, "inner", "tools", "deep")).FullName;

        Assert.Equal(Path.Combine(folder.FullPath, "inner"), ConnectorFolder.Find(start));
    }

    [Fact]
    public void The_start_itself_counts()
    {
        using TemporaryFolder folder = new();
        folder.Write("apiDefinition.swagger.json", "{}");

        Assert.Equal(folder.FullPath, ConnectorFolder.Find(folder.FullPath));
    }

    [Fact]
    public void The_second_start_is_looked_at_when_the_first_leads_nowhere()
    {
        using TemporaryFolder nowhere = new();
        using TemporaryFolder folder = new();
        folder.Write("apiDefinition.swagger.json", "{}");

        Assert.Equal(folder.FullPath, ConnectorFolder.Find(nowhere.FullPath, folder.FullPath));
    }

    [Fact]
    public void The_first_start_wins()
    {
        using TemporaryFolder first = new();
        using TemporaryFolder second = new();
        first.Write("apiDefinition.swagger.json", "{}");
        second.Write("apiDefinition.swagger.json", "{}");

        Assert.Equal(first.FullPath, ConnectorFolder.Find(first.FullPath, second.FullPath));
    }

    [Fact]
    public void No_definition_anywhere_is_null()
    {
        using TemporaryFolder nowhere = new();

        Assert.Null(ConnectorFolder.Find(nowhere.FullPath));
    }
}
