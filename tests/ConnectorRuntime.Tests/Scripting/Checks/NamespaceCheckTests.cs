namespace ConnectorRuntime.Tests.Scripting.Checks;

public sealed class NamespaceCheckTests
{
    private const string Refused = "is not on the platform's list of namespaces. Do without it: certification refuses it.";
    private const string Tolerated = "is not on the platform's list of namespaces; accepted connectors use it all the same.";

    [Fact]
    public void A_type_that_only_var_names_is_found()
    {
        Assert.Equal(
            [$"script.csx(2,1): error script-namespace-allowed: 'MethodInfo' belongs to 'System.Reflection', which {Refused}"],
            SampleScript.Findings(SampleScript.WithBody("\nvar m = typeof(Script).GetMethod(\"x\");")));
    }

    [Fact]
    public void A_full_name_is_found_once_a_line()
    {
        Assert.Equal(
            [$"script.csx(2,38): error script-namespace-allowed: 'Socket' belongs to 'System.Net.Sockets', which {Refused}"],
            SampleScript.Findings(SampleScript.WithBody("\nobject s = typeof(System.Net.Sockets.Socket), t = typeof(System.Net.Sockets.Socket);")));
    }

    [Fact]
    public void Every_line_that_uses_it_is_named()
    {
        string text = """
            using System.Runtime.InteropServices;
            public class Script : ScriptBase
            {
                public override Task<HttpResponseMessage> ExecuteAsync()
                {
                    IntPtr p = Marshal.AllocHGlobal(1); Marshal.FreeHGlobal(p);
                    Marshal.FreeHGlobal(p);
                    return Task.FromResult<HttpResponseMessage>(null);
                }
            }
            """;

        Assert.Equal(
            [
                "script.csx(1,7): error script-namespace-allowed: 'System.Runtime.InteropServices' is imported, but " + Refused,
                $"script.csx(6,20): error script-namespace-allowed: 'Marshal' belongs to 'System.Runtime.InteropServices', which {Refused}",
                $"script.csx(7,9): error script-namespace-allowed: 'Marshal' belongs to 'System.Runtime.InteropServices', which {Refused}",
            ],
            SampleScript.Findings(text));
    }

    [Theory]
    [InlineData("object o = null; var all = o.GetType().Assembly.GetTypes();", "System.Reflection")]
    [InlineData("string s = typeof(Script).GetMethod(\"x\")?.Name;", "System.Reflection")]
    [InlineData("System.Collections.Concurrent.ConcurrentDictionary<string, int> d = new();", "System.Collections.Concurrent")]
    [InlineData("foreach (var g in new List<int>().AsReadOnly()) { } var r = new List<int>().AsReadOnly();", "System.Collections.ObjectModel")]
    [InlineData("System.Runtime.CompilerServices.TaskAwaiter a = Task.CompletedTask.GetAwaiter();", "System.Runtime.CompilerServices")]
    [InlineData("var client = Context.Request.GetType().GetProperties()[0];", "System.Reflection")]
    public void Whatever_is_bound_counts(string body, string name)
    {
        Assert.Contains(
            SampleScript.Compile(SampleScript.WithBody(body)).Diagnostics,
            finding => finding.RuleId == "script-namespace-allowed" && finding.Message.Contains($"'{name}'", StringComparison.Ordinal));
    }

    [Fact]
    public void What_accepted_connectors_use_is_a_warning_at_its_first_place()
    {
        string text = SampleScript.WithBody("\nvar q = HttpUtility.ParseQueryString(\"a=1\");\nvar r = HttpUtility.ParseQueryString(\"b=1\"); string s = 1.5.ToString(System.Globalization.CultureInfo.InvariantCulture);");

        Assert.Equal(
            [
                $"script.csx(2,1): warning script-namespace-allowed: 'NameValueCollection' belongs to 'System.Collections.Specialized', which {Tolerated}",
                $"script.csx(3,91): warning script-namespace-allowed: 'CultureInfo' belongs to 'System.Globalization', which {Tolerated}",
            ],
            SampleScript.Findings(text));
        Assert.True(SampleScript.Compile(text).Succeeded);
    }

    [Theory]
    [InlineData("Microsoft.PowerPlatform.Connectors.CustomCode.CSharp")]
    [InlineData("System.Runtime.Remoting.Contexts")]
    [InlineData("System.Collections.Specialized")]
    [InlineData("System.Globalization")]
    [InlineData("System.Runtime.Serialization")]
    [InlineData("Newtonsoft.Json.Converters")]
    public void Imports_of_accepted_connectors_are_warnings(string name)
    {
        string text = $"using {name};\n" + SampleScript.WithBody("");

        Assert.Equal(
            [$"script.csx(1,7): warning script-namespace-allowed: '{name}' is imported, but {Tolerated}"], SampleScript.Findings(text));
        Assert.True(SampleScript.Compile(text).Succeeded);
    }

    [Fact]
    public void An_import_that_nothing_uses_is_a_warning()
    {
        string text = "using System.Dynamic;\n" + SampleScript.WithBody("");

        Assert.Equal(
            ["script.csx(1,7): warning script-namespace-allowed: 'System.Dynamic' is imported, but is not on the platform's list of namespaces, and nothing of it is used. Remove the line."],
            SampleScript.Findings(text));
    }

    [Theory]
    [InlineData("using System.Drawing.Drawing2D;\nusing System.Drawing.Imaging;\n")]
    [InlineData("using System;\nusing System.Net.Security;\nusing System.Security.Authentication;\n")]
    public void Every_documented_namespace_may_be_imported(string imports)
    {
        Assert.Empty(SampleScript.Findings(imports + SampleScript.WithBody("")));
    }
}
