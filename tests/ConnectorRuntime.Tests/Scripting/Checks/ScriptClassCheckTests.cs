namespace ConnectorRuntime.Tests.Scripting.Checks;

public sealed class ScriptClassCheckTests
{
    private const string Body = "{ public override Task<HttpResponseMessage> ExecuteAsync() => null; }";

    [Fact]
    public void The_class_the_platform_starts_must_be_there()
    {
        Assert.Equal(
            ["script.csx(1,1): error script-class: No class derives from ScriptBase. Declare public class Script : ScriptBase."],
            SampleScript.Findings("public class Script { }"));
    }

    [Fact]
    public void An_empty_file_has_no_such_class()
    {
        Assert.Equal(
            ["script.csx(1,1): error script-class: No class derives from ScriptBase. Declare public class Script : ScriptBase."],
            SampleScript.Findings(""));
    }

    [Fact]
    public void There_must_be_only_one()
    {
        Assert.Equal(
            ["script.csx(2,14): error script-class: 'Other' derives from ScriptBase, as 'Script' does. Keep one."],
            SampleScript.Findings($"public class Script : ScriptBase {Body}\npublic class Other : ScriptBase {Body}"));
    }

    [Fact]
    public void Its_name_must_be_Script()
    {
        Assert.Equal(
            ["script.csx(1,14): error script-class: The class is named 'Connector'. Name it Script."],
            SampleScript.Findings($"public class Connector : ScriptBase {Body}"));
    }

    [Fact]
    public void A_lower_case_name_is_a_warning_because_accepted_connectors_have_it()
    {
        string text = $"public class script : ScriptBase {Body}";

        Assert.Equal(["script.csx(1,14): warning script-class: The class is named 'script'. Name it Script."], SampleScript.Findings(text));
        Assert.Equal("script", SampleScript.Compile(text).Script!.EntryClass);
    }

    [Fact]
    public void It_must_be_public()
    {
        Assert.Equal(
            ["script.csx(1,7): error script-class: 'Script' is not public. Declare it public."],
            SampleScript.Findings($"class Script : ScriptBase {Body}"));
    }

    [Fact]
    public void It_must_stand_outside_any_namespace()
    {
        Assert.Equal(
            ["script.csx(1,35): error script-class: 'Script' is in namespace 'Fabrikam'. Declare it outside any namespace."],
            SampleScript.Findings($"namespace Fabrikam {{ public class Script : ScriptBase {Body} }}"));
    }

    [Theory]
    [InlineData("public abstract class Script : ScriptBase { }")]
    [InlineData("public class Script<T> : ScriptBase { public override Task<HttpResponseMessage> ExecuteAsync() => null; }")]
    [InlineData("public class Script : ScriptBase { public Script(int n) { } public override Task<HttpResponseMessage> ExecuteAsync() => null; }")]
    public void The_platform_must_be_able_to_make_one(string text)
    {
        Assert.Contains(
            SampleScript.Findings(text),
            line => line.EndsWith(
                "error script-class: The platform cannot make a 'Script'. Declare it neither abstract nor generic, with a public constructor without parameters.",
                StringComparison.Ordinal));
    }

    [Fact]
    public void A_partial_class_is_one_class()
    {
        Assert.Empty(SampleScript.Findings($"public partial class Script : ScriptBase {Body}\npublic partial class Script {{ }}"));
    }
}
