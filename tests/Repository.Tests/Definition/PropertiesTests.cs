using Newtonsoft.Json.Linq;

namespace Repository.Tests.Definition;

public class PropertiesTests
{
    public static TheoryData<string> ConnectionParameters =>
        [.. Shipped.Contract["connectionParameters"]!.Select(parameter => (string)parameter["key"]!)];

    [Fact]
    public void Connection_asks_for_what_the_contract_lists_and_nothing_else() =>
        Assert.Equal(
            Shipped.Contract["connectionParameters"]!.Select(parameter => (string?)parameter["key"]),
            ((JObject)Shipped.Properties["connectionParameters"]!).Properties().Select(parameter => parameter.Name));

    [Theory]
    [MemberData(nameof(ConnectionParameters))]
    public void Connection_parameter_is_as_the_contract_says(string key)
    {
        JToken promised = Shipped.Contract["connectionParameters"]!.Single(parameter => (string?)parameter["key"] == key);
        JToken declared = Shipped.Properties["connectionParameters"]![key]!;
        JToken shown = declared["uiDefinition"]!;

        Assert.Equal((string?)promised["type"], (string?)declared["type"]);
        Assert.Equal((string?)promised["label"], (string?)shown["displayName"]);
        Assert.Equal((int?)promised["tabIndex"], (int?)shown["constraints"]!["tabIndex"]);
        Assert.Equal((bool?)promised["clearText"], (bool?)shown["constraints"]!["clearText"]);
    }

    [Theory]
    [MemberData(nameof(ConnectionParameters))]
    public void Connection_parameter_is_required_by_text_and_masked_by_truth_value(string key)
    {
        JToken constraints = Shipped.Properties["connectionParameters"]![key]!["uiDefinition"]!["constraints"]!;

        Assert.Equal(new JValue("true"), constraints["required"]);
        Assert.Equal(JTokenType.Boolean, constraints["clearText"]!.Type);
    }

    [Theory]
    [MemberData(nameof(ConnectionParameters))]
    public void Connection_parameter_explains_itself(string key)
    {
        JToken shown = Shipped.Properties["connectionParameters"]![key]!["uiDefinition"]!;

        Assert.EndsWith(".", (string?)shown["description"], StringComparison.Ordinal);
        Assert.EndsWith(".", (string?)shown["tooltip"], StringComparison.Ordinal);
        Assert.NotEqual((string?)shown["displayName"], ((string?)shown["description"])!.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Script_runs_for_every_operation() =>
        Assert.Equal(
            Shipped.Operations.Select(operation => operation.Id),
            Shipped.Properties["scriptOperations"]!.Values<string>());

    [Fact]
    public void Publisher_owns_the_connector()
    {
        Assert.Equal((string?)Shipped.Contract["publisher"], (string?)Shipped.Properties["publisher"]);
        Assert.Equal((string?)Shipped.Contract["stackOwner"], (string?)Shipped.Properties["stackOwner"]);
    }

    [Fact]
    public void Brand_colour_is_the_contracts() =>
        Assert.Equal((string?)Shipped.Contract["iconBrandColor"], (string?)Shipped.Properties["iconBrandColor"]);

    [Fact]
    public void Nothing_is_said_about_policies_that_do_not_exist() => Assert.Null(Shipped.Properties["policyTemplateInstances"]);
}
