using ConnectorRuntime.Scripting.Analysis;

namespace ConnectorRuntime.Tests.Scripting.Analysis;

public sealed class OperationIdsTests
{
    [Theory]
    [InlineData("if (Context.OperationId == \"A\") { }", "A")]
    [InlineData("if (\"A\" == this.Context.OperationId) { }", "A")]
    [InlineData("if (Context.OperationId != \"A\") { }", "A")]
    [InlineData("if (Context.OperationId.Equals(\"A\")) { }", "A")]
    [InlineData("if (\"A\".Equals(this.Context.OperationId, StringComparison.OrdinalIgnoreCase)) { }", "A~")]
    [InlineData("if (string.Equals(Context.OperationId, \"A\")) { }", "A")]
    [InlineData("if (string.Equals(\"A\", Context.OperationId, StringComparison.InvariantCultureIgnoreCase)) { }", "A~")]
    [InlineData("if (object.Equals(Context.OperationId, \"A\")) { }", "A")]
    [InlineData("if (StringComparer.OrdinalIgnoreCase.Equals(Context.OperationId, \"A\")) { }", "A~")]
    [InlineData("if (string.Compare(Context.OperationId, \"A\", true) == 0) { }", "A~")]
    [InlineData("if (string.CompareOrdinal(Context.OperationId, \"A\") == 0) { }", "A")]
    [InlineData("if (Context.OperationId is \"A\" or \"B\") { }", "A B")]
    [InlineData("if (Context.OperationId is not \"A\") { }", "A")]
    [InlineData("if (Context.OperationId.ToLower() == \"a\") { }", "a~")]
    [InlineData("if (Context.OperationId.ToUpperInvariant().Trim() == \"A\") { }", "A~")]
    [InlineData("if ((Context.OperationId ?? \"\") == \"A\") { }", "A")]
    [InlineData("if (Context?.OperationId == \"A\") { }", "A")]
    [InlineData("if (Context.OperationId?.Trim() == \"A\") { }", "A")]
    [InlineData("var c = this.Context; var id = c.OperationId; if (id == \"A\") { }", "A")]
    [InlineData("string id; id = Context.OperationId; string other = id; if (other == \"A\") { }", "A")]
    [InlineData("if (Context.OperationId.StartsWith(\"A\")) { }", "A*")]
    [InlineData("if (Context.OperationId.EndsWith(\"A\", StringComparison.OrdinalIgnoreCase)) { }", "*A~")]
    [InlineData("if (Context.OperationId.Contains(\"A\")) { }", "*A*")]
    [InlineData("if (Context.OperationId == nameof(Script)) { }", "Script")]
    [InlineData("if (Context.OperationId == HttpStatusCode.Accepted.ToString()) { }", "Accepted")]
    [InlineData("const string a = \"A\"; if (Context.OperationId == a + \"B\") { }", "AB")]
    [InlineData("switch (Context.OperationId) { case \"A\": case \"B\": break; case \"C\": break; default: break; }", "A B C")]
    [InlineData("switch (Context.OperationId) { case \"A\" or \"B\": break; case string s when s == \"C\": break; }", "A B C")]
    [InlineData("int n = Context.OperationId switch { \"A\" => 1, \"B\" or \"C\" => 2, _ => 3 };", "A B C")]
    [InlineData("int n = (Context.OperationId, Context.Request.Method.Method) switch { (\"A\", \"GET\") => 1, (\"B\", _) => 2, _ => 3 };", "A B")]
    [InlineData("if (new[] { \"A\", \"B\" }.Contains(Context.OperationId)) { }", "A B")]
    [InlineData("var set = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { \"A\", \"B\" }; if (set.Contains(Context.OperationId)) { }", "A~ B~")]
    [InlineData("var set = new List<string>(new[] { \"A\" }); if (set.Contains(Context.OperationId)) { }", "A")]
    [InlineData("var all = new[] { \"A\", \"B\" }; if (all.Any(x => x == Context.OperationId)) { }", "A B")]
    [InlineData("var all = new[] { \"A\", \"B\" }; if (Array.Exists(all, x => string.Equals(x, Context.OperationId))) { }", "A B")]
    [InlineData("foreach (string x in new[] { \"A\" }) { if (x == Context.OperationId) { } }", "A")]
    [InlineData("var map = new Dictionary<string, int> { { \"A\", 1 }, { \"B\", 2 } }; int n = map[Context.OperationId];", "A B")]
    [InlineData("var map = new Dictionary<string, int> { { \"A\", 1 } }; if (map.TryGetValue(Context.OperationId, out int n)) { }", "A")]
    [InlineData("var map = new Dictionary<string, int> { { \"A\", 1 } }; if (map.ContainsKey(Context.OperationId)) { }", "A")]
    [InlineData("var map = new Dictionary<string, int> { { \"A\", 1 } }; var found = map.FirstOrDefault(pair => pair.Key == Context.OperationId);", "A")]
    public void What_the_id_is_compared_with_is_listed(string body, string expected)
    {
        Assert.Equal(expected.Split(' '), SampleFacts.Ids(SampleFacts.Of(body)));
    }

    [Theory]
    [InlineData("if (Context.CorrelationId == \"A\") { }")]
    [InlineData("if (Context.Request.Method.Method == \"GET\") { }")]
    [InlineData("string id = Context.OperationId; id = \"X\"; if (id == \"A\") { }")]
    [InlineData("string id = Context.OperationId; id += \"X\"; if (id == \"A\") { }")]
    [InlineData("string id = Context.OperationId ?? \"X\"; if (id == \"A\") { }")]
    [InlineData("if (Context.OperationId.Split('_')[0] == \"A\") { }")]
    [InlineData("if (Context.OperationId.Substring(3) == \"A\") { }")]
    [InlineData("if (Context.OperationId.Replace(\"V2\", \"\") == \"A\") { }")]
    [InlineData("if (Context.OperationId == null || Context.OperationId == \"\" || string.IsNullOrEmpty(Context.OperationId)) { }")]
    [InlineData("if (Context.OperationId == Context.CorrelationId) { }")]
    [InlineData("if (\"A B\".Contains(Context.OperationId)) { }")]
    [InlineData("var log = new Dictionary<string, string>(); log[\"operation\"] = Context.OperationId;")]
    [InlineData("var body = new JObject { [\"operation\"] = Context.OperationId }; if ((string)body[\"kind\"] == \"A\") { }")]
    [InlineData("string.Format(\"A\", Context.OperationId);")]
    [InlineData("switch (Context.Request.Method.Method) { case \"GET\": break; }")]
    [InlineData("var set = new HashSet<string> { \"A\" }; if (set.Contains(Context.CorrelationId)) { }")]
    public void What_something_else_is_compared_with_is_not(string body)
    {
        Assert.Empty(SampleFacts.Ids(SampleFacts.Of(body)));
    }

    [Theory]
    [InlineData("if (Id == \"A\") { }", "string Id => Context.OperationId;", "A")]
    [InlineData("if (Id == \"A\") { }", "string Id { get { return Context.OperationId; } }", "A")]
    [InlineData("id = Context.OperationId; if (id == \"A\") { }", "string id;", "A")]
    [InlineData("if (Context.OperationId == Ids.A) { }", "static class Ids { public const string A = \"a\"; }", "a")]
    [InlineData("if (Context.OperationId == Ids.A) { }", "static class Ids { public static readonly string A = \"a\"; }", "a")]
    [InlineData("if (Context.OperationId == Op.A.ToString()) { }", "enum Op { A }", "A")]
    [InlineData("Do(Context.OperationId);", "void Do(string op) { if (op == \"A\") { } }", "A")]
    [InlineData("Do(op: Context.OperationId, n: 1);", "void Do(int n, string op) { switch (op) { case \"A\": break; } }", "A")]
    [InlineData("if (Is(\"A\") || Is(\"B\")) { }", "bool Is(string op) => Context.OperationId == op;", "A B")]
    [InlineData("if (Is(\"A\", \"B\")) { }", "bool Is(params string[] ops) => ops.Contains(Context.OperationId);", "A B")]
    [InlineData("if (Clean(Context.OperationId) == \"A\" && Clean(\"x\") == \"B\") { }", "string Clean(string s) => s.Trim();", "A")]
    [InlineData("if (Context.OperationId.Cut() == \"A\") { }", "} static class Ext { public static string Cut(this string s) { return s?.Trim() ?? \"\"; }", "A")]
    [InlineData("if (Handlers.TryGetValue(Context.OperationId, out var h)) { }", "const string B = \"B\"; static readonly Dictionary<string, Func<int>> Handlers = new Dictionary<string, Func<int>> { { \"A\", () => 1 }, { B, () => 2 } };", "A B")]
    [InlineData("var h = Handlers[Context.OperationId];", "Dictionary<string, int> Handlers => new Dictionary<string, int> { [\"A\"] = 1 };", "A")]
    [InlineData("if (Op.All.FirstOrDefault(o => o.Id == Context.OperationId) == null) { }", "class Op { public Op(string id) { Id = id; } public string Id { get; } public static Op[] All = { new Op(\"A\"), new Op(\"B\") }; }", "A B")]
    [InlineData("if (new Runner(Context.OperationId).Is()) { }", "class Runner { string id; public Runner(string id) { this.id = id; } public bool Is() => id == \"A\"; }", "A")]
    [InlineData("async Task Do(string op) { if (op == \"A\") { } } await Do(Context.OperationId);", "", "A")]
    public void The_id_is_followed_through_the_script(string body, string members, string expected)
    {
        Assert.Equal(expected.Split(' '), SampleFacts.Ids(SampleFacts.Of(body, members)));
    }

    [Theory]
    [InlineData("Do(Context.OperationId); Do(\"x\");", "void Do(string op) { if (op == \"A\") { } }")]
    [InlineData("Do(Context.OperationId); Do(Context.CorrelationId);", "void Do(string op) { switch (op) { case \"A\": break; } }")]
    [InlineData("Action<string> a = Do; Do(Context.OperationId);", "void Do(string op) { if (op == \"A\") { } }")]
    [InlineData("if (Clean(Context.CorrelationId) == \"A\") { } Clean(Context.OperationId);", "string Clean(string s) => s.Trim();")]
    [InlineData("if (Kind(Context.OperationId) == \"A\") { }", "string Kind(string s) => s == null ? \"A\" : \"B\";")]
    public void A_value_that_may_be_something_else_is_no_id(string body, string members)
    {
        Assert.Empty(SampleFacts.Ids(SampleFacts.Of(body, members)));
    }

    [Fact]
    public void A_decoded_id_is_an_id()
    {
        ScriptFacts facts = SampleFacts.Of("string id = Context.OperationId;\ntry { id = Encoding.UTF8.GetString(Convert.FromBase64String(id)); } catch (FormatException) { }\nif (id == \"A\") { }");

        Assert.Equal(["A"], SampleFacts.Ids(facts));
    }

    [Fact]
    public void An_id_decoded_by_a_method_is_an_id()
    {
        ScriptFacts facts = SampleFacts.Of(
            "if (Decode(Context.OperationId) == \"A\") { } Decode(Context.CorrelationId);",
            "string Decode(string s) { try { byte[] data = Convert.FromBase64String(s); return Encoding.UTF8.GetString(data); } catch (FormatException) { return s; } }");

        Assert.Equal(["A"], SampleFacts.Ids(facts));
    }

    [Fact]
    public void Positions_are_those_of_the_texts()
    {
        ScriptFacts facts = SampleFacts.OfText("""
            public class Script : ScriptBase
            {
                public override async Task<HttpResponseMessage> ExecuteAsync()
                {
                    switch (Context.OperationId)
                    {
                        case "A":
                            return null;
                    }

                    return Context.OperationId == Ids.B ? null : null;
                }
            }

            static class Ids { public const string B = "B"; }
            """);

        Assert.Equal([("A", 7, 18), ("B", 11, 39)], facts.OperationIds.Select(match => (match.Value, match.Position.Line, match.Position.Column)));
    }

    [Fact]
    public void A_script_that_does_not_compile_has_facts_as_well()
    {
        ScriptFacts facts = SampleFacts.Of("if (Context.OperationId == \"A\") { return missing; }");

        Assert.Equal(["A"], SampleFacts.Ids(facts));
        Assert.Null(facts.AnswersEveryOperation);
    }

    [Theory]
    [InlineData(OperationIdMatchKind.Whole, false, "GetItem", true)]
    [InlineData(OperationIdMatchKind.Whole, false, "getitem", false)]
    [InlineData(OperationIdMatchKind.Whole, true, "getitem", true)]
    [InlineData(OperationIdMatchKind.Prefix, false, "GetItems", true)]
    [InlineData(OperationIdMatchKind.Suffix, false, "TryGetItem", true)]
    [InlineData(OperationIdMatchKind.Part, false, "TryGetItems", true)]
    [InlineData(OperationIdMatchKind.Part, false, "SetItems", false)]
    public void A_match_can_be_tried_on_an_operation(OperationIdMatchKind kind, bool ignoresCase, string operation, bool matches)
    {
        Assert.Equal(matches, new OperationIdMatch("GetItem", kind, ignoresCase, new Connectors.SourcePosition("/script.csx", 1, 1)).Matches(operation));
    }
}
