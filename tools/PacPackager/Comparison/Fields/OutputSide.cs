using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Checks;

namespace PacPackager.Comparison.Fields;

/// <summary>Fields that a flow gets, of an answer or of an event.</summary>
/// <param name="findings">Where changes go.</param>
/// <param name="operation">The operation's id.</param>
/// <param name="whole">What the flow gets as a whole: the answer, the event.</param>
internal sealed class OutputSide(Findings findings, string operation, string whole) : FieldSide(findings, operation), IFieldSide
{
    public bool Compare(FieldFacts old, FieldFacts @new, string path)
    {
        string subject = Name(path);
        CompareVisibility(old, @new, subject);
        CompareTexts(old, @new, subject);
        if (!TypeNames.Same(old.Type, @new.Type))
        {
            Add(OutputChecks.TypeChanged, $"{subject} changes from {TypeNames.Show(old.Type)} to {TypeNames.Show(@new.Type)}.", old, @new);
            return false;
        }

        CompareFormat(old, @new, subject);
        CompareChoices(old, @new, subject);
        CompareRest(old, @new, subject, Defaults.Same(old.Default, @new.Default) ? [] : ["default"], []);
        return true;
    }

    public void CompareMarks(Shape old, Shape @new, string path)
    {
        // An answer has no mark that an input has.
    }

    public void Deleted(SchemaProperty property, string path, string hint, SourcePosition left) =>
        Add(OutputChecks.Deleted, $"{Name(path)} is gone{hint}.", property.Position, left);

    public void Added(SchemaProperty property, FieldFacts facts, string path, SourcePosition before) =>
        Add(OutputChecks.Added, $"{Name(path)} is new.", before, property.Position);

    public void RequiredChanged(SchemaProperty old, SchemaProperty @new, FieldFacts facts, string path) =>
        Add(
            OutputChecks.RequiredChanged,
            @new.Required ? $"{Name(path)} is now promised; the platform refuses an answer without it." : $"{Name(path)} may now be missing.",
            old.Position,
            @new.Position);

    private string Name(string path) => path.Length == 0 ? whole : $"output '{path}'";

    private void CompareVisibility(FieldFacts old, FieldFacts @new, string subject)
    {
        if (Visibilities.Same(old.Visibility, @new.Visibility))
        {
            return;
        }

        CheckInfo check = @new.IsInternal ? OutputChecks.Hidden : OutputChecks.VisibilityChanged;
        Add(check, $"the visibility of {subject} changes from {Visibilities.Show(old.Visibility)} to {Visibilities.Show(@new.Visibility)}.", old, @new);
    }

    private void CompareFormat(FieldFacts old, FieldFacts @new, string subject)
    {
        if (!TypeNames.Same(old.Format, @new.Format))
        {
            ChangeKind kind = TypeNames.IsBreaking(given: @new.Format, taken: old.Format) ? ChangeKind.Breaking : ChangeKind.Compatible;
            Add(
                OutputChecks.FormatChanged,
                $"{subject} changes from {TypeNames.ShowFormat(old.Format)} to {TypeNames.ShowFormat(@new.Format)}.",
                old,
                @new,
                kind);
        }
    }

    private void CompareChoices(FieldFacts old, FieldFacts @new, string subject)
    {
        ChoiceComparison choices = new(old.Choices, @new.Choices);
        string[] changes =
        [
            .. choices.BecameLimited ? ["only " + Show(@new.Choices.Select(choice => choice.Value))] : Array.Empty<string>(),
            .. choices.BecameFree ? ["any value"] : Array.Empty<string>(),
            .. choices.Added.Count > 0 ? [Show(choices.Added) + " too"] : Array.Empty<string>(),
            .. choices.Removed.Count > 0 ? ["no longer " + Show(choices.Removed)] : Array.Empty<string>(),
        ];
        if (changes.Length > 0)
        {
            Add(OutputChecks.ChoicesChanged, $"{subject} may now be {string.Join(", ", changes)}.", old, @new);
        }

        CompareMeaning(choices, old, @new, subject);
    }

    private static string Show(IEnumerable<JToken> values) => string.Join(", ", values.Select(Quoted.Value));
}
