using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Checks;

namespace PacPackager.Comparison.Fields;

/// <summary>What is compared of inputs and outputs alike.</summary>
internal abstract class FieldSide(Findings findings, string operation)
{
    private static readonly HashSet<string> ComparedElsewhere =
    [
        "$ref", "type", "format", "enum", "x-ms-enum-values", "default", "x-ms-visibility", "x-ms-summary", "description", "properties",
        "required", "items", "allOf", "additionalProperties", "x-ms-notification-url", "name", "in", "schema", "collectionFormat",
        "x-ms-url-encoding",
    ];

    protected void Add(CheckInfo check, string detail, FieldFacts old, FieldFacts @new, ChangeKind? kind = null) =>
        findings.Add(check, detail, old.Position, @new.Position, operation, kind);

    protected void Add(CheckInfo check, string detail, Connectors.SourcePosition old, Connectors.SourcePosition @new, ChangeKind? kind = null) =>
        findings.Add(check, detail, old, @new, operation, kind);

    protected void CompareTexts(FieldFacts old, FieldFacts @new, string subject)
    {
        if (old.Label != @new.Label)
        {
            Add(OperationChecks.LabelChanged, $"the label of {subject} changes from {Quoted.Text(old.Label)} to {Quoted.Text(@new.Label)}.", old, @new);
        }

        if (old.Description != @new.Description)
        {
            Add(OperationChecks.DescriptionChanged, $"{subject} is described in other words.", old, @new);
        }
    }

    protected void CompareMeaning(ChoiceComparison choices, FieldFacts old, FieldFacts @new, string subject)
    {
        if (choices.MovedLabels is { Count: > 0 } moved)
        {
            string change = moved.Count == 1 ? "stands for another value" : "stand for other values";
            Add(InputChecks.ChoiceMeaningChanged, $"{Quoted.List(moved)} of {subject} now {change}.", old, @new);
        }
    }

    protected void CompareRest(FieldFacts old, FieldFacts @new, string subject, IEnumerable<string> more, IEnumerable<string> told)
    {
        HashSet<string> known = [.. ComparedElsewhere, .. TitleIsLabel(old) || TitleIsLabel(@new) ? ["title"] : Array.Empty<string>()];
        string[] changed =
        [
            .. Written.DifferingKeys(old.Content, @new.Content, known).Except(told, StringComparer.Ordinal),
            .. more,
        ];
        if (changed.Length > 0)
        {
            Add(OutputChecks.FieldDetailChanged, $"{subject} says something else under {Quoted.List(changed)}.", old, @new);
        }
    }

    private static bool TitleIsLabel(FieldFacts facts) => facts.Content?["x-ms-summary"] is null or JValue { Type: JTokenType.Null };
}
