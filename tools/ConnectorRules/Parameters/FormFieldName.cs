using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Holds names of form fields to what a form can carry.</summary>
internal sealed class FormFieldName : IRule
{
    public RuleInfo Info { get; } = new(
        "form-field-name", Severity.Error, "The name of a form field is plain ASCII without quotation mark and @.",
        "Rename it to plain letters and digits, as far as the service allows.")
    {
        Why = "The name is written into the header of a part of the form, where these characters end it or mean something else.",
        Source = "\"Fix Swagger Validator errors\": InvalidFormDataParameterName.",
        Bad = """{ "name": "Anhänge", "in": "formData", "type": "file" }""",
        Good = """{ "name": "attachments", "in": "formData", "type": "file" }""",
        Covers = ["InvalidFormDataParameterName"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Parameters()
            .Where(parameter => parameter.Place() == "formData")
            .Select(parameter => (Parameter: parameter, Bad: parameter.Name().FirstOrDefault(character => !IsPlain(character))))
            .Where(entry => entry.Bad != default)
            .Select(entry => Info.At(entry.Parameter.PositionOf("name"), $"The form field '{entry.Parameter.Name()}' has {Spell(entry.Bad)} in its name."));

    private static bool IsPlain(char character) => character is >= ' ' and <= '~' and not ('"' or '@');

    private static string Spell(char character) => char.IsControl(character) || char.IsSurrogate(character)
        ? $"the character U+{(int)character:X4}"
        : $"'{character}'";
}
