using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Rules;

/// <summary>A coded field takes its value, the value as text or as number, and its label; anything else is refused with the choices.</summary>
public class ChoiceTests
{
    public static TheoryData<string, string> Coded => ContractFile.AllFields(one => one.Choices is not null);

    [Theory]
    [MemberData(nameof(Coded))]
    public async Task Every_choice_is_taken_by_its_value(string operationId, string path)
    {
        await AssertTakenAsync(operationId, path, choice => choice[0]!);
    }

    [Theory]
    [MemberData(nameof(Coded))]
    public async Task Every_choice_is_taken_by_its_value_as_text(string operationId, string path)
    {
        await AssertTakenAsync(operationId, path, choice => (string?)choice[0]);
    }

    [Theory]
    [MemberData(nameof(Coded))]
    public async Task Every_choice_is_taken_by_its_label(string operationId, string path)
    {
        await AssertTakenAsync(operationId, path, choice => choice[1]!);
    }

    [Theory]
    [MemberData(nameof(Coded))]
    public async Task Every_choice_is_taken_by_its_label_in_any_case_and_with_blanks_around(string operationId, string path)
    {
        await AssertTakenAsync(operationId, path, choice => " " + ((string?)choice[1])!.ToUpperInvariant() + "\t");
    }

    [Theory]
    [MemberData(nameof(Coded))]
    public async Task Every_numeric_choice_is_taken_as_a_number(string operationId, string path)
    {
        await AssertTakenAsync(operationId, path, choice => decimal.TryParse((string?)choice[0], System.Globalization.CultureInfo.InvariantCulture, out decimal number) ? number : choice[0]!);
    }

    [Theory]
    [MemberData(nameof(Coded))]
    public async Task Unknown_values_are_refused_with_the_choices(string operationId, string path)
    {
        foreach (string unknown in new[] { "99", "-1", "1.5", "\"99\"", "\"something else\"", "\"1, 2\"", "true" })
        {
            IReadOnlyList<Detail> details = await ContractFile.Alone(operationId, path).WithJson(path, unknown).ComplaintsAsync();

            Detail detail = Assert.Single(details);
            Assert.Equal(path, detail.Path);
            Assert.All(ContractFile.Field(operationId, path).Choices!, choice => Assert.Contains((string?)choice[1] ?? "", detail.Message, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Coded))]
    public async Task Objects_and_lists_are_refused(string operationId, string path)
    {
        Assert.Equal([path], await ContractFile.Alone(operationId, path).WithJson(path, """{"value":1}""").PathsAsync());
        Assert.Equal([path], await ContractFile.Alone(operationId, path).WithJson(path, "[1]").PathsAsync());
    }

    private static async Task AssertTakenAsync(string operationId, string path, Func<JArray, JToken?> spell)
    {
        ContractField field = ContractFile.Field(operationId, path);
        foreach (JArray choice in field.Choices!.Cast<JArray>())
        {
            JObject wire = await ContractFile.Alone(operationId, path).With(path, spell(choice)!).WireAsync();

            JToken value = wire.SelectToken(field.WirePath)!;
            Assert.Equal((field.TravelsAsText ? JTokenType.String : JTokenType.Integer, (string?)choice[0]), (value.Type, (string?)value));
        }
    }
}
