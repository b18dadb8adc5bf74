using ScriptTests.Calls;

namespace ScriptTests.Contract;

/// <summary>The script's table of fields against the contract, key for key.</summary>
public class FieldTableTests
{
    public static TheoryData<string> OperationIds => Sample.Ids;

    [Fact]
    public void Operations_come_in_the_order_of_the_contract()
    {
        Assert.Equal(ContractFile.OperationIds, Script.Operation.All.Select(operation => operation.Id));
    }

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void Requests_have_the_contracts_fields(string operationId)
    {
        IEnumerable<string> promised = ContractFile.Body(operationId).Concat(ContractFile.Query(operationId)).SelectMany(field => field.WithAllBelow).Select(Line);

        Assert.Equal(promised, Lines(Script.Operation.Find(operationId).Request, ""));
    }

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void Answers_have_the_contracts_fields(string operationId)
    {
        IEnumerable<string> promised = ContractFile.Answer(operationId).SelectMany(field => field.WithAllBelow).Select(field => $"{field.Path} {Kind(field)}");

        Assert.Equal(promised, Answers(Script.Operation.Find(operationId).Answer, ""));
    }

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void Success_has_the_contracts_status(string operationId)
    {
        Assert.Equal(ContractFile.SuccessStatus(operationId), (int)Script.Operation.Find(operationId).Success);
    }

    private static string Line(ContractField field) => string.Join(" | ",
        field.Path,
        Kind(field),
        field.Label,
        field.Choices is null ? "any" : string.Join(", ", field.Choices.Select(choice => $"{choice[0]}={choice[1]}")),
        MustBeGiven(field) ? "required" : "optional",
        field.WireKey,
        field.TravelsAsText ? "as text" : "as it is",
        Range(field),
        field.IsHidden && field.Json["default"] is JToken value ? $"else {value}" : "no default");

    private static IEnumerable<string> Lines(Script.Shape? shape, string place) => shape is null ? [] : shape.SelectMany(field => Lines(field.Items, $"{place}{field.Key}[0].")
        .Prepend(string.Join(" | ",
            place + field.Key,
            field.Kind,
            field.Label,
            field.Choices.Length == 0 ? "any" : string.Join(", ", field.Choices.Select(choice => $"{choice.Value}={choice.Label}")),
            field.IsRequired ? "required" : "optional",
            field.WireKey,
            field.TravelsAsText || field.Kind is Script.Kind.Text or Script.Kind.File ? "as text" : "as it is",
            field.Kind == Script.Kind.Whole ? $"{field.Range.Least}..{field.Range.Most}" : "any",
            field.Default is JToken value ? $"else {value}" : "no default")));

    private static IEnumerable<string> Answers(Script.Shape shape, string place) => shape.SelectMany(field =>
        (field.Items is null ? [] : Answers(field.Items, $"{place}{field.Key}[0].")).Prepend($"{place}{field.Key} {field.Kind}"));

    // A hidden field is filled in instead of asked for, and the file is judged by its content.
    private static bool MustBeGiven(ContractField field) => field.IsRequired && !(field.IsHidden && field.Json["default"] is not null) && Kind(field) != Script.Kind.File;

    private static string Range(ContractField field) => (field.Type, (string?)field.Json["format"]) switch
    {
        ("integer", _) when field.Rule.Contains("0..100", StringComparison.Ordinal) => "0..100",
        ("integer", _) when field.Rule.Contains("from 1", StringComparison.Ordinal) => $"1..{int.MaxValue}",
        ("integer", "int64") => $"{long.MinValue}..{long.MaxValue}",
        ("integer", _) => $"{int.MinValue}..{int.MaxValue}",
        _ => "any",
    };

    private static Script.Kind Kind(ContractField field) => field.Type switch
    {
        "array" => Script.Kind.List,
        "integer" => Script.Kind.Whole,
        "number" => Script.Kind.Number,
        "string" when (string?)field.Json["format"] == "binary" => Script.Kind.File,
        "string" => Script.Kind.Text,
        string other => throw new InvalidOperationException($"The contract has a new type, '{other}'."),
    };
}
