using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Repository.Tests.Definition;
using TestKit;

namespace Repository.Tests.Samples;

/// <summary>The formulas of the page say nothing that the definition does not have.</summary>
public partial class PowerAppsTests
{
    private static readonly string Page = File.ReadAllText(RepositoryPaths.Of("docs", "power-apps.md"));

    public static TheoryData<string> Actions => [.. ActionIds];

    private static IEnumerable<string> ActionIds => Shipped.Operations
        .Where(operation => operation.Json["x-ms-trigger"] is null && operation.Id != "DeleteHook")
        .Select(operation => operation.Id);

    [Fact]
    public void There_is_a_formula_for_each_action_and_for_nothing_else() => Assert.Equal(
        ActionIds.Order(StringComparer.Ordinal),
        Formula.Of(Page).Select(formula => formula.OperationId).Order(StringComparer.Ordinal));

    // Required fields come in order, optional ones in one record behind them.
    [Theory]
    [MemberData(nameof(Actions))]
    public void A_formula_has_an_argument_for_each_required_field(string operationId)
    {
        Formula formula = Formula.Of(Page).Single(each => each.OperationId == operationId);
        int required = Inputs(operationId).Count(input => input.IsRequired);

        IReadOnlyList<string> arguments = formula.Arguments;
        bool hasOptional = arguments[^1].StartsWith('{');
        Assert.Equal(required, arguments.Count - (hasOptional ? 1 : 0));
        Assert.DoesNotContain(arguments.Take(required), argument => argument.StartsWith('{'));
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public void A_formula_gives_a_list_where_the_definition_has_one(string operationId)
    {
        Formula formula = Formula.Of(Page).Single(each => each.OperationId == operationId);
        IEnumerable<(bool IsList, string Argument)> pairs = Inputs(operationId).Where(input => input.IsRequired)
            .Zip(formula.Arguments, (input, argument) => (input.IsList, argument));

        Assert.All(pairs, pair => Assert.Equal(pair.IsList, pair.Argument.StartsWith("Table(", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Actions))]
    public void Every_field_of_a_formula_is_in_the_definition(string operationId)
    {
        Formula formula = Formula.Of(Page).Single(each => each.OperationId == operationId);
        HashSet<string> known = [.. Properties(Shipped.OperationOf(operationId).Body).Select(property => property.Name)];

        Assert.All(formula.Fields, field => Assert.Contains(field, known));
    }

    [Fact]
    public void Every_optional_record_names_optional_fields() =>
        Assert.All(Formula.Of(Page).Where(formula => formula.Arguments[^1].StartsWith('{')), formula =>
        {
            Match first = FirstField().Match(formula.Arguments[^1]);
            Assert.Contains(Inputs(formula.OperationId), input => !input.IsRequired && input.Name == first.Groups[1].Value);
        });

    [Theory]
    [InlineData("varDocument", "RegisterEnvelopeDocument")]
    [InlineData("varDocument", "RegisterEnvelopeDocumentForHugeSize")]
    [InlineData("varEnvelope", "RequestEnvelopeSignature")]
    [InlineData("varEnvelope", "SendEnvelope")]
    [InlineData("varSigned", "GetDocuments")]
    public void Every_output_that_is_used_is_in_the_definition(string variable, string operationId)
    {
        string[] used =
        [
            .. Formula.Blocks(Page).SelectMany(block => Regex.Matches(block, variable + @"\.(\w+)")).Select(match => match.Groups[1].Value).Distinct(),
        ];
        string[] known = [.. Properties(Shipped.OperationOf(operationId).Answer).Select(property => property.Name)];

        Assert.NotEmpty(used);
        Assert.All(used, output => Assert.Contains(output, known));
    }

    // What a maker sees: hidden fields have no argument.
    private static IEnumerable<(string Name, bool IsRequired, bool IsList)> Inputs(string operationId)
    {
        DeclaredOperation operation = Shipped.OperationOf(operationId);
        IEnumerable<(string, bool, bool)> outside =
            from parameter in operation.Parameters
            where (string?)parameter["in"] != "body" && (string?)parameter["x-ms-visibility"] != "internal"
            select ((string)parameter["name"]!, (bool?)parameter["required"] == true, false);
        IEnumerable<(string, bool, bool)> inside =
            from property in ((JObject?)operation.Body?["properties"] ?? []).Properties()
            where (string?)property.Value["x-ms-visibility"] != "internal"
            let isRequired = operation.Body!["required"]!.Values<string>().Contains(property.Name)
            select (property.Name, isRequired, (string?)property.Value["type"] == "array");
        return outside.Concat(inside);
    }

    private static IEnumerable<JProperty> Properties(JObject? schema)
    {
        if (schema is null)
        {
            return [];
        }

        JObject resolved = Shipped.Resolve(schema);
        IEnumerable<JProperty> own = ((JObject?)resolved["properties"] ?? []).Properties();
        return own.Concat(own.SelectMany(property => Properties((JObject)property.Value))).Concat(Properties((JObject?)resolved["items"]));
    }

    [GeneratedRegex(@"^\{\s*(\w+)")]
    private static partial Regex FirstField();
}
