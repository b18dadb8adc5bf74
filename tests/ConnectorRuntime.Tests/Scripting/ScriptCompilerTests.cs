using System.Text;
using ConnectorRuntime.Scripting;
using Connectors;
using TestKit;

namespace ConnectorRuntime.Tests.Scripting;

public sealed class ScriptCompilerTests
{
    [Theory]
    [InlineData("var id = Context.OriginalRequestUri.AbsolutePath;")]
    [InlineData("Uri hook = Context.CreateNotificationUri(\"/hooks?x=1\");")]
    [InlineData("using var reader = new StringReader(\"x\");")]
    [InlineData("object o = 1; if (o is not string) { Context.Logger.LogInformation(\"no text\"); }")]
    [InlineData("int n = 5; string size = n switch { < 3 => \"s\", 3 or 4 => \"m\", _ => \"l\" }; Context.Logger.LogInformation(size);")]
    [InlineData("List<string> names = new(); names.Add(\"a\");")]
    [InlineData("static int Twice(int n) => 2 * n; Context.Logger.LogInformation(Twice(2).ToString());")]
    [InlineData("(int a, string b) = (1, \"x\"); Context.Logger.LogInformation(b + a);")]
    [InlineData("CancellationToken none = default; none.ThrowIfCancellationRequested();")]
    [InlineData("var text = WebUtility.UrlEncode(\"ä\") + HttpUtility.UrlEncode(\"ä\") + Uri.EscapeDataString(\"ä\"); Context.Logger.LogInformation(text);")]
    [InlineData("var xml = XDocument.Parse(\"<a/>\"); Context.Logger.LogInformation(xml.Root.Name.LocalName);")]
    [InlineData("using var mac = new HMACSHA256(Encoding.UTF8.GetBytes(\"k\")); Context.Logger.LogInformation(Convert.ToBase64String(mac.ComputeHash(new byte[0])));")]
    [InlineData("if (Regex.IsMatch(Context.OperationId, \"^Get\", RegexOptions.IgnoreCase)) { await Task.Yield(); }")]
    [InlineData("var body = JObject.Parse(\"{}\"); body[\"x\"] = new JArray(body.Properties().Select(p => p.Name)); foreach (var item in (JArray)body[\"x\"]) { item.ToString(); }")]
    [InlineData("var patch = new HttpRequestMessage(new HttpMethod(\"PATCH\"), Context.Request.RequestUri); patch.Headers.Authorization = new AuthenticationHeaderValue(\"Basic\", \"x\");")]
    [InlineData("using (var zip = new ZipArchive(new MemoryStream(), ZipArchiveMode.Create)) { zip.CreateEntry(\"a\"); }")]
    [InlineData("string name = GetType().Name + typeof(Script).FullName; Context.Logger.LogInformation(name);")]
    [InlineData("var result = Context.SendAsync(Context.Request, CancellationToken).GetAwaiter().GetResult(); result.Dispose();")]
    [InlineData("var anonymous = new { Id = 1 }; var t = Tuple.Create(1); Context.Logger.LogInformation($\"{anonymous.Id}{t.Item1}\");")]
    [InlineData("long at = DateTimeOffset.UtcNow.ToUnixTimeSeconds(); var g = Guid.NewGuid(); var w = Stopwatch.StartNew(); w.Stop();")]
    [InlineData("Func<int, Task> later = async n => await Task.CompletedTask; await later(1);")]
    [InlineData("var response = new HttpResponseMessage((HttpStatusCode)429) { Content = CreateJsonContent(\"{}\") }; response.Dispose();")]
    public void What_accepted_scripts_do_compiles_without_a_finding(string body)
    {
        Assert.Empty(SampleScript.Findings(SampleScript.WithBody(body)));
    }

    [Fact]
    public void Types_beside_and_inside_the_class_regions_and_own_imports_compile()
    {
        string text = """
            using System;
            using System.Net.Http;
            using Newtonsoft.Json.Linq;
            using Text = System.Text.StringBuilder;
            using static System.Math;

            #region The connector
            public class Script : ScriptBase
            {
                private const string Name = "x";

                private enum Kind { One, Two }

                public override async Task<HttpResponseMessage> ExecuteAsync()
                {
                    var text = new Text(Name.Shout());
                    var order = new Order { Total = Max(1, 2) };
                    try
                    {
                        return await Context.SendAsync(Context.Request, CancellationToken).ConfigureAwait(false);
                    }
                    catch (Exception e) when (e is HttpRequestException || e is TaskCanceledException)
                    {
                        return new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = CreateJsonContent(text.ToString() + order.Total + Kind.One) };
                    }
                }

                [Obsolete]
                private class Order
                {
                    [JsonProperty("total")]
                    public int Total { get; set; }
                }
            }
            #endregion

            public static class Words
            {
                public static string Shout(this string text) => text.ToUpperInvariant();
            }
            """;

        Assert.Equal(
            ["script.csx(17,25): warning CS0612: 'Script.Order' is obsolete."],
            SampleScript.Findings(text));
    }

    [Fact]
    public void A_mistake_is_reported_where_the_author_sees_it()
    {
        string text = "public class Script : ScriptBase\r\n{\r\n    public override Task<HttpResponseMessage> ExecuteAsync() => Task.FromResult(missing);\r\n}";

        Assert.Equal(
            ["script.csx(3,81): error CS0103: The name 'missing' does not exist in the current context."], SampleScript.Findings(text));
    }

    [Fact]
    public void A_mistake_on_the_first_line_has_the_first_lines_columns()
    {
        Assert.Contains("script.csx(1,7): error CS0246: The type or namespace name 'Nowhere' could not be found (are you missing a using directive or an assembly reference?). The platform does not have Nowhere. Do without it.",
            SampleScript.Findings("using Nowhere;\n" + SampleScript.WithBody("")));
    }

    [Fact]
    public void Warnings_of_the_compiler_stay_warnings()
    {
        ScriptCompilation compilation = SampleScript.Compile(SampleScript.WithBody("string? text = null; int unused;"));

        Assert.True(compilation.Succeeded);
        Assert.Equal(["CS8632", "CS0219", "CS0168"], compilation.Diagnostics.Select(finding => finding.RuleId));
        Assert.All(compilation.Diagnostics, finding => Assert.Equal(Connectors.Diagnostics.Severity.Warning, finding.Severity));
    }

    [Theory]
    [InlineData("var s = $\"\"\"x\"\"\";")]
    [InlineData("public record struct Point(int X);")]
    public void A_newer_language_than_nine_is_refused(string body)
    {
        Assert.False(SampleScript.Compile(SampleScript.WithBody(body)).Succeeded);
    }

    [Fact]
    public void The_platforms_own_setters_are_out_of_reach()
    {
        Assert.Contains(SampleScript.Findings(SampleScript.WithBody("Context = null;")), line => line.Contains("error CS0272", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_text_is_compiled_once()
    {
        ScriptCompiler compiler = new();
        string text = SampleScript.WithBody("");

        ScriptCompilation first = compiler.Compile(new ScriptFile("/a/script.csx", text));

        Assert.Same(first, compiler.Compile(new ScriptFile("/a/script.csx", text)));
        Assert.NotSame(first, compiler.Compile(new ScriptFile("/a/script.csx", text + " ")));
        Assert.NotSame(first, compiler.Compile(new ScriptFile("/b/script.csx", text)));
    }

    [Fact]
    public void A_file_name_with_a_quote_does_no_harm()
    {
        ScriptCompilation compilation = new ScriptCompiler().Compile(new ScriptFile("/a/my \"best\".csx", SampleScript.WithBody("")));

        Assert.Empty(compilation.Diagnostics);
    }

    [Fact]
    public void The_shipped_script_has_no_findings()
    {
        Connector connector = ConnectorLoader.Load(RepositoryPaths.Root);

        Assert.Empty(new ScriptCompiler().Compile(connector.Script!).Diagnostics);
    }

    [Fact]
    public void A_text_that_is_no_csharp_is_findings_and_no_crash()
    {
        ScriptCompilation compilation = SampleScript.Compile(new StringBuilder().Insert(0, "{{ public class (((", 200).ToString());

        Assert.False(compilation.Succeeded);
        Assert.NotEmpty(compilation.Diagnostics);
    }
}
