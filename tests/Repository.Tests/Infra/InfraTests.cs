using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Repository.Tests.Definition;
using TestKit;

namespace Repository.Tests.Infra;

/// <summary>The resources for Logic Apps: what is committed is what the compiler makes of the source.</summary>
public partial class InfraTests
{
    private static readonly string Source = RepositoryPaths.Of("connector", "infra", "main.bicep");
    private static readonly string Compiled = RepositoryPaths.Of("connector", "infra", "main.json");

    private static JObject Template => Shipped.Read("connector", "infra", "main.json");

    private static IEnumerable<JToken> Resources => Template["resources"]!;

    [Fact]
    public async Task The_committed_template_is_the_compiled_source_and_the_compiler_has_nothing_to_say()
    {
        (int exitCode, string template, string remarks) = await Bicep.BuildAsync(Source);

        Assert.Equal((0, ""), (exitCode, remarks.Trim()));
        string text = template.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(Compiled, text);
        }

        Assert.True(
            text == await File.ReadAllTextAsync(Compiled),
            "main.json is not what main.bicep compiles to. Run this test with UPDATE_GOLDEN=1, then read the difference.");
    }

    // Each such line has its reason above it; another one needs a reason, and a place here.
    [Fact]
    public void Only_two_remarks_of_the_compiler_are_silenced()
    {
        string[] lines = File.ReadAllLines(Source);
        int[] silenced = [.. lines.Index().Where(line => line.Item.Contains("#disable-", StringComparison.Ordinal)).Select(line => line.Index)];

        Assert.Equal(["#disable-next-line BCP187", "#disable-next-line BCP081"], silenced.Select(line => lines[line].Trim()));
        Assert.All(silenced, line => Assert.StartsWith("//", lines[line - 1].Trim(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_template_makes_connector_connection_and_policy() =>
        Assert.Equal(
            ["Microsoft.Web/customApis", "Microsoft.Web/connections", "Microsoft.Web/connections/accessPolicies"],
            Resources.Select(resource => (string?)resource["type"]));

    [Fact]
    public void The_connector_is_described_by_the_files_that_ship()
    {
        JToken properties = Resources.First()["properties"]!;
        JToken variables = Template["variables"]!;

        Assert.Equal("[variables('connector').connectionParameters]", (string?)properties["connectionParameters"]);
        Assert.Equal("[variables('connector').iconBrandColor]", (string?)properties["brandColor"]);
        Assert.Equal("[variables('definition').info.description]", (string?)properties["description"]);
        Assert.Equal("[variables('$fxv#0')]", (string?)variables["definition"]);
        Assert.Equal("[variables('$fxv#1').properties]", (string?)variables["connector"]);
        Assert.True(
            JToken.DeepEquals(Shipped.Definition, Deployed(variables["$fxv#0"]!)), "The template holds another definition than the one that ships.");
        Assert.True(
            JToken.DeepEquals(Shipped.Properties, Deployed(variables["$fxv#1"]!["properties"]!)),
            "The template holds other properties than those that ship.");
    }

    [Fact]
    public void The_connection_gets_what_the_connector_asks_for()
    {
        JToken given = Resources.ElementAt(1)["properties"]!["parameterValues"]!;

        Assert.Equal(
            ((JObject)Shipped.Properties["connectionParameters"]!).Properties().Select(parameter => parameter.Name),
            ((JObject)given).Properties().Select(parameter => parameter.Name));
    }

    [Fact]
    public void The_secret_is_secure_and_has_no_default()
    {
        JToken secret = Template["parameters"]!["customerSecret"]!;

        Assert.Equal("securestring", (string?)secret["type"]);
        Assert.Null(secret["defaultValue"]);
    }

    [Fact]
    public void The_runtime_address_comes_out() =>
        Assert.EndsWith(".connectionRuntimeUrl]", (string?)Template.SelectToken("outputs.runtimeUrl.value"), StringComparison.Ordinal);

    // A template has no fractions and takes a text in brackets for a function, so the compiler writes both some other way.
    private static JToken Deployed(JToken written) => written switch
    {
        JObject members => new JObject(members.Properties().Select(member => new JProperty(member.Name, Deployed(member.Value)))),
        JArray items => new JArray(items.Select(Deployed)),
        JValue { Value: string text } when Fraction().Match(text) is { Success: true } fraction =>
            double.Parse(fraction.Groups[1].Value, CultureInfo.InvariantCulture),
        JValue { Value: string text } when text.StartsWith("[[", StringComparison.Ordinal) => text[1..],
        _ => written,
    };

    [GeneratedRegex(@"^\[json\('([0-9.]+)'\)\]$")]
    private static partial Regex Fraction();
}
