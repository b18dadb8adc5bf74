using TestKit;

namespace Connectors.Tests;

public sealed class ConnectorLoaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Definition_and_properties_are_found_in_any_letter_case()
    {
        folder.Write("ApiDefinition.Swagger.JSON", """{ "info": { "title": "Invoices" } }""");
        folder.Write("APIPROPERTIES.json", """{ "properties": { "publisher": "Fabrikam" } }""");

        Connector connector = ConnectorLoader.Load(folder.FullPath);

        Assert.Equal("Invoices", connector.Definition!.Title);
        Assert.Equal("Fabrikam", connector.Properties!.Publisher);
    }

    [Fact]
    public void A_definition_file_can_be_named_itself()
    {
        string file = folder.Write("swagger-v2.json", """{ "info": { "title": "Invoices" } }""");
        folder.Write("apiProperties.json", """{ "properties": {} }""");

        Connector connector = ConnectorLoader.Load(file);

        Assert.Equal("Invoices", connector.Definition!.Title);
        Assert.Equal(folder.FullPath, connector.Directory);
        Assert.NotNull(connector.Properties);
    }

    [Fact]
    public void A_trailing_separator_does_not_matter()
    {
        folder.Write("script.csx", "");

        Assert.Equal(folder.FullPath, ConnectorLoader.Load(folder.FullPath + "/").Directory);
    }

    [Fact]
    public void Two_definitions_that_differ_in_case_are_refused_by_name()
    {
        folder.Write("apiDefinition.swagger.json", "{}");
        folder.Write("apidefinition.swagger.json", "{}");

        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => ConnectorLoader.Load(folder.FullPath));

        Assert.Equal("Two files could be meant: apiDefinition.swagger.json and apidefinition.swagger.json. Keep one.", error.Problem);
    }

    [Fact]
    public void A_folder_with_only_a_script_is_a_connector()
    {
        string script = folder.Write("code.csx", "// nothing yet");

        Connector connector = ConnectorLoader.Load(folder.FullPath);

        Assert.Null(connector.Definition);
        Assert.Equal(new ScriptFile(script, "// nothing yet"), connector.Script);
    }

    [Theory]
    [InlineData("script.csx")]
    [InlineData("anything.CSX")]
    [InlineData("Script.cs")]
    [InlineData("script/script.csx")]
    [InlineData("connector/script.csx")]
    public void The_script_is_found_beside_the_definition_and_one_level_down(string path)
    {
        folder.Write("apiDefinition.swagger.json", "{}");
        string script = folder.Write(path, "");

        Assert.Equal(script, ConnectorLoader.Load(folder.FullPath).Script!.Path);
    }

    [Theory]
    [InlineData("script/inner/script.csx")]
    [InlineData("src/script.csx")]
    [InlineData("ScriptBase.cs")]
    public void Nothing_else_is_taken_for_the_script(string path)
    {
        folder.Write("apiDefinition.swagger.json", "{}");
        folder.Write(path, "");

        Assert.Null(ConnectorLoader.Load(folder.FullPath).Script);
    }

    [Fact]
    public void A_script_beside_the_definition_wins_over_one_below()
    {
        string near = folder.Write("near.csx", "");
        folder.Write("script/far.csx", "");

        Assert.Equal(near, ConnectorLoader.Load(folder.FullPath).Script!.Path);
    }

    [Theory]
    [InlineData("a.csx", "b.csx")]
    [InlineData("connector/a.csx", "script/b.csx")]
    public void Two_scripts_at_one_level_are_refused_by_name(string first, string second)
    {
        folder.Write(first, "");
        folder.Write(second, "");

        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => ConnectorLoader.Load(folder.FullPath));

        Assert.Equal(folder.FullPath, error.File);
        Assert.Equal(
            $"Two files could be meant: {first} and {second}. Keep one, or name it in settings.json as 'script'.", error.Problem);
    }

    [Fact]
    public void Icon_introduction_and_settings_are_found_below()
    {
        folder.Write("apiDefinition.swagger.json", "{}");
        string icon = folder.Write("connector/icon.png", "");
        string intro = folder.Write("connector/intro.md", "");
        folder.Write("README.md", "The repository's own, not the connector's.");
        string settings = folder.Write("connector/settings.json", "{}");

        Connector connector = ConnectorLoader.Load(folder.FullPath);

        Assert.Equal(icon, connector.IconPath);
        Assert.Equal(intro, connector.IntroPath);
        Assert.Equal(settings, connector.SettingsPath);
    }

    [Fact]
    public void A_readme_stands_in_for_the_introduction()
    {
        folder.Write("apiDefinition.swagger.json", "{}");
        string readme = folder.Write("readme.md", "");

        Assert.Equal(readme, ConnectorLoader.Load(folder.FullPath).IntroPath);
    }

    [Fact]
    public void The_tools_own_settings_are_read()
    {
        folder.Write("script.csx", "");
        folder.Write("pacpackager.json", """{ "callsPerMinute": 100 }""");

        Assert.Equal(100, ConnectorLoader.Load(folder.FullPath).Settings.CallsPerMinute);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("\"many\"")]
    [InlineData("99999999999")]
    public void A_call_limit_that_is_no_number_of_calls_is_refused_with_its_place(string value)
    {
        folder.Write("script.csx", "");
        string file = folder.Write("pacpackager.json", $$"""{ "callsPerMinute": {{value}} }""");

        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => ConnectorLoader.Load(folder.FullPath));

        Assert.Equal(
            $"{file}(1,21): 'callsPerMinute' is not a whole number from 0. Write a number of calls, or 0 for no limit.", error.Message);
    }

    [Fact]
    public void A_path_without_anything_is_refused()
    {
        string missing = Path.Combine(folder.FullPath, "missing");

        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => ConnectorLoader.Load(missing));

        Assert.Equal($"{missing}: There is no such file or folder. Name a connector's folder.", error.Message);
    }

    [Fact]
    public void A_script_is_no_connector_by_itself()
    {
        string script = folder.Write("script.csx", "");

        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => ConnectorLoader.Load(script));

        Assert.Equal($"{script}: This is a script, not a connector. Name the folder it belongs to.", error.Message);
    }

    [Fact]
    public void A_folder_without_a_connector_is_refused()
    {
        ConnectorLoadException error = Assert.Throws<ConnectorLoadException>(() => ConnectorLoader.Load(folder.FullPath));

        Assert.Equal("The folder holds neither apiDefinition.swagger.json nor a script. Name a connector's folder.", error.Problem);
    }

    [Theory]
    [InlineData("GMO Sign", "gmo-sign")]
    [InlineData("OpenText™ eDOCS (v2)", "opentext-edocs-v2")]
    public void The_name_is_the_title_fit_for_an_address(string title, string name)
    {
        folder.Write("apiDefinition.swagger.json", $$"""{ "info": { "title": "{{title}}" } }""");

        Assert.Equal(name, ConnectorLoader.Load(folder.FullPath).Name);
    }

    [Fact]
    public void Without_a_usable_title_the_name_is_the_folders()
    {
        folder.Write("Invoices 2/apiDefinition.swagger.json", """{ "info": { "title": "電子印鑑" } }""");

        Assert.Equal("invoices-2", ConnectorLoader.Load(Path.Combine(folder.FullPath, "Invoices 2")).Name);
    }

    public void Dispose() => folder.Dispose();
}
