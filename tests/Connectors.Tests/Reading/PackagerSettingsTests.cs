using TestKit;

namespace Connectors.Tests.Reading;

public sealed class PackagerSettingsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PackagerSettingsTests() => folder.Write("apiDefinition.swagger.json", "{}");

    [Fact]
    public void What_the_settings_name_wins_over_what_stands_beside()
    {
        folder.Write("script.csx", "");
        folder.Write("icon.png", "");
        string script = folder.Write("src/code.cs", "");
        string icon = folder.Write("art/logo.png", "");
        folder.Write("settings.json", """{ "script": "src/code.cs", "icon": "art\\logo.png" }""");

        Connector connector = ConnectorLoader.Load(folder.FullPath);

        Assert.Equal(script, connector.Script!.Path);
        Assert.Equal(icon, connector.IconPath);
    }

    [Fact]
    public void The_settings_decide_between_two_scripts()
    {
        folder.Write("a.csx", "");
        string script = folder.Write("b.csx", "");
        folder.Write("settings.json", """{ "script": "b.csx" }""");

        Assert.Equal(script, ConnectorLoader.Load(folder.FullPath).Script!.Path);
    }

    [Theory]
    [InlineData("script/script.csx")]
    [InlineData("../script/script.csx")]
    public void Settings_in_a_folder_of_their_own_may_name_files_from_either_place(string written)
    {
        string script = folder.Write("script/script.csx", "");
        folder.Write("connector/settings.json", $$"""{ "script": "{{written}}" }""");

        Assert.Equal(script, ConnectorLoader.Load(folder.FullPath).Script!.Path);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    public void An_empty_entry_names_nothing(string entry)
    {
        string script = folder.Write("script.csx", "");
        folder.Write("settings.json", $$"""{ "script": {{entry}} }""");

        Assert.Equal(script, ConnectorLoader.Load(folder.FullPath).Script!.Path);
    }

    [Theory]
    [InlineData("/etc/hostname")]
    [InlineData("../outside.csx")]
    [InlineData("src/../../outside.csx")]
    [InlineData("C:/code/script.csx")]
    public void A_file_outside_the_folder_is_refused(string written)
    {
        string settings = folder.Write("settings.json", "{\n  \"script\": \"" + written + "\"\n}");

        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => ConnectorLoader.Load(folder.FullPath));

        Assert.Equal(
            $"{settings}(2,13): 'script' names '{written}', which is outside the connector's folder. Name a file below it, relative to it.",
            error.Message);
    }

    [Fact]
    public void A_file_that_does_not_exist_is_refused()
    {
        string settings = folder.Write("settings.json", """{ "icon": "logo.png" }""");

        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => ConnectorLoader.Load(folder.FullPath));

        Assert.Equal(
            $"{settings}(1,11): 'icon' names 'logo.png', which does not exist. Name a file relative to the connector's folder.", error.Message);
    }

    public void Dispose() => folder.Dispose();
}
