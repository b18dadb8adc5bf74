using EndToEnd.Tests.Workflows.Engine;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TestKit;

namespace EndToEnd.Tests.Workflows;

/// <summary>The part of the expression language that runs the samples.</summary>
public class EvaluatorTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("@@plain", "\"@plain\"")]
    [InlineData("@triggerBody()?['number']", "5")]
    [InlineData("number @{triggerBody()?['number']}", "\"number 5\"")]
    [InlineData("@triggerBody()?['none']?['deeper']", "null")]
    [InlineData("<@{triggerBody()?['none']}>", "\"<>\"")]
    [InlineData("@triggerOutputs()?['body/owner/email']", "\"a@contoso.example\"")]
    [InlineData("@triggerBody()?['list'][1]", "\"b\"")]
    [InlineData("@coalesce(triggerBody()?['none'], null, 'last')", "\"last\"")]
    [InlineData("@join(triggerBody()?['list'], ', ')", "\"a, b\"")]
    [InlineData("@replace('it''s', '''', '\"')", "\"it\\\"s\"")]
    [InlineData("@formatDateTime('2026-04-01T09:00:00Z', 'yyyy/MM/dd')", "\"2026/04/01\"")]
    [InlineData("@encodeURIComponent('a b/ü')", "\"a%20b%2F%C3%BC\"")]
    [InlineData("@base64ToBinary('QQ==')", """{"$content-type":"application/octet-stream","$content":"QQ=="}""")]
    [InlineData("@body('Never_ran')?['error']", "null")]
    public void A_value_is_what_the_engine_makes_of_it(string template, string json) =>
        Assert.Equal(json, New().Evaluate(template).ToString(Formatting.None));

    [Theory]
    [InlineData("""{ "and": [ { "equals": ["@triggerBody()?['number']", 5] }, { "not": { "equals": ["a", "b"] } } ] }""", true)]
    [InlineData("""{ "contains": [[400, 404], "@triggerBody()?['number']"] }""", false)]
    [InlineData("""{ "greater": ["@triggerBody()?['number']", 4.5] }""", true)]
    [InlineData("\"@equals(triggerBody()?['number'], 6)\"", false)]
    public void A_condition_holds_or_not(string condition, bool holds) => Assert.Equal(holds, New().Holds(JToken.Parse(condition)));

    [Theory]
    [InlineData("@triggerBody()['none']")]
    [InlineData("@base64ToBinary(null)")]
    [InlineData("@parameters('none')")]
    public void What_the_engine_cannot_evaluate_fails_the_action(string template) =>
        Assert.Throws<EvaluationException>(() => New().Evaluate(template));

    [Fact]
    public void A_function_that_no_sample_needs_is_refused_by_name()
    {
        NotSupportedException refusal = Assert.Throws<NotSupportedException>(() => New().Evaluate("@guid()"));

        Assert.Contains("'guid'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_with_slashes_nest_and_items_nest_relative_to_themselves()
    {
        JObject flat = JObject.Parse("""
            { "id": 1, "body/a/b": 2, "body/list": [{ "owner/email": "x" }], "body/dynamic": "@variables('v')" }
            """);

        Assert.Equal(
            """{"id":1,"body":{"a":{"b":2},"list":[{"owner":{"email":"x"}}],"dynamic":"@variables('v')"}}""",
            PowerAutomateComposer.Unflatten(flat).ToString(Formatting.None));
    }

    [Fact]
    public void The_page_names_every_function_and_no_other()
    {
        string page = File.ReadAllText(RepositoryPaths.Of("docs", "sample-flows.md"));
        string line = page.Split('\n').Single(each => each.StartsWith("Functions: ", StringComparison.Ordinal));

        IEnumerable<string> named = line["Functions: ".Length..].TrimEnd('.').Split(", ").Select(name => name.Trim('`'));
        Assert.Equal(Functions.Names.Order(StringComparer.OrdinalIgnoreCase), named);
    }

    private static Evaluator New() => new(new RunScope
    {
        TriggerOutputs = JObject.Parse("""{ "body": { "number": 5, "list": ["a", "b"], "owner": { "email": "a@contoso.example" } } }"""),
    });
}
