namespace ConnectorRuntime.Tests.Scripting.Checks;

public sealed class PlatformAdviceTests
{
    [Fact]
    public void An_import_of_the_newer_json_library_is_refused_with_advice()
    {
        Assert.Equal(
            ["script.csx(1,19): error CS0234: The type or namespace name 'Json' does not exist in the namespace 'System.Text' (are you missing an assembly reference?)."
                + " The platform does not have System.Text.Json. Use Newtonsoft.Json.Linq."],
            SampleScript.Findings("using System.Text.Json;\n" + SampleScript.WithBody("")));
    }

    [Theory]
    [InlineData("using System.Text.Json.Nodes;", "", "CS0234", "The platform does not have System.Text.Json.Nodes. Use Newtonsoft.Json.Linq.")]
    [InlineData("", "System.Text.Json.JsonSerializer.Serialize(1);", "CS0234", "The platform does not have System.Text.Json. Use Newtonsoft.Json.Linq.")]
    [InlineData("using Azure.Storage;", "", "CS0246", "The platform does not have Azure.Storage. Do without it.")]
    [InlineData("", "var c = HttpStatusCode.TooManyRequests;", "CS0117", "Write (HttpStatusCode)429: the platform compiles against .NET Standard 2.0.")]
    [InlineData("", "var c = HttpStatusCode.UnprocessableEntity;", "CS0117", "Write (HttpStatusCode)422: the platform compiles against .NET Standard 2.0.")]
    [InlineData("", "var m = HttpMethod.Patch;", "CS0117", "Write new HttpMethod(\"PATCH\"): the platform compiles against .NET Standard 2.0.")]
    [InlineData("", "var s = \"abc\"[1..];", "CS0518", "Use Substring, Skip or Take: ranges need a library the platform does not have.")]
    [InlineData("public record Point(int X);", "", "CS0518", "Write a class with get and set: records and init need a library the platform does not have.")]
    public void What_newer_dotnet_has_is_refused_with_advice(string above, string body, string id, string advice)
    {
        string text = SampleScript.WithBody(body);
        string whole = above.StartsWith("using", StringComparison.Ordinal) ? above + "\n" + text : text + "\n" + above;

        Assert.Contains(SampleScript.Compile(whole).Diagnostics, finding => finding.RuleId == id && finding.Fix == advice);
    }

    [Fact]
    public void Other_mistakes_stay_without_advice()
    {
        Assert.All(SampleScript.Compile(SampleScript.WithBody("x.y(); \"a\".Foo(); int n = \"\";")).Diagnostics, finding => Assert.Null(finding.Fix));
    }
}
