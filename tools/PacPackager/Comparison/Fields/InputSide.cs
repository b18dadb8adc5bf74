using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Checks;

namespace PacPackager.Comparison.Fields;

/// <summary>Fields that a maker fills in.</summary>
internal sealed class InputSide(Findings findings, string operation) : FieldSide(findings, operation), IFieldSide
{
    public bool Compare(FieldFacts old, FieldFacts @new, string path)
    {
        string subject = Name(path);
        CompareVisibility(old, @new, subject);
        CompareTexts(old, @new, subject);
        if (!TypeNames.Same(old.Type, @new.Type))
        {
            ChangeKind kind = @new.Type is null ? ChangeKind.Compatible : ChangeKind.Breaking;
            Add(InputChecks.TypeChanged, $"{subject} changes from {TypeNames.Show(old.Type)} to {TypeNames.Show(@new.Type)}.", old, @new, kind);
            return false;
        }

        CompareFormat(old, @new, subject);
        CompareChoices(old, @new, subject);
        CompareDefault(old, @new, subject);
        CompareLimits(old, @new, subject);
        return true;
    }

    public void CompareMarks(Shape old, Shape @new, string path)
    {
        if (old.IsNotificationUrl != @new.IsNotificationUrl)
        {
            string change = @new.IsNotificationUrl ? "now holds" : "no longer holds";
            Add(InputChecks.NotificationUrlChanged, $"{Name(path)} {change} the flow's callback address.", old.Facts, @new.Facts);
        }
    }

    public void Deleted(SchemaProperty property, string path, string hint, SourcePosition left) =>
        Add(InputChecks.Deleted, $"{Name(path)} is gone{hint}.", property.Position, left);

    public void Added(SchemaProperty property, FieldFacts facts, string path, SourcePosition before) =>
        Added(path, property.Required, facts, before, property.Position);

    public void RequiredChanged(SchemaProperty old, SchemaProperty @new, FieldFacts facts, string path) =>
        RequiredChanged(path, @new.Required, facts, old.Position, @new.Position);

    internal static string Name(string path) => $"input '{path}'";

    internal void Deleted(string path, string hint, SourcePosition old, SourcePosition left) =>
        Add(InputChecks.Deleted, $"{Name(path)} is gone{hint}.", old, left);

    internal void Added(string path, bool required, FieldFacts facts, SourcePosition before, SourcePosition position)
    {
        if (required && !facts.IsConstant)
        {
            Add(InputChecks.RequiredAdded, $"{Name(path)} is new and required.", before, position);
            return;
        }

        string kind = (required, facts.IsInternal) switch
        {
            (true, _) => $"hidden; the platform sends {Quoted.Value(facts.Default)}",
            (_, true) => "hidden",
            _ => "optional",
        };
        Add(InputChecks.Added, $"{Name(path)} is new and {kind}.", before, position);
    }

    internal void RequiredChanged(string path, bool required, FieldFacts facts, SourcePosition old, SourcePosition @new)
    {
        if (required)
        {
            // The platform sends a hidden default only where it is required, and then nobody has to fill it in.
            ChangeKind kind = facts.IsConstant ? ChangeKind.Compatible : ChangeKind.Breaking;
            Add(InputChecks.BecameRequired, $"{Name(path)} is now required.", old, @new, kind);
        }
        else if (facts.IsConstant)
        {
            Add(InputChecks.DefaultChanged, $"{Name(path)} is hidden and no longer required, so that its default is no longer sent.", old, @new);
        }
        else
        {
            Add(InputChecks.BecameOptional, $"{Name(path)} is now optional.", old, @new);
        }
    }

    private void CompareVisibility(FieldFacts old, FieldFacts @new, string subject)
    {
        if (Visibilities.Same(old.Visibility, @new.Visibility))
        {
            return;
        }

        CheckInfo check = @new.IsInternal ? InputChecks.Hidden : InputChecks.VisibilityChanged;
        Add(check, $"the visibility of {subject} changes from {Visibilities.Show(old.Visibility)} to {Visibilities.Show(@new.Visibility)}.", old, @new);
    }

    private void CompareFormat(FieldFacts old, FieldFacts @new, string subject)
    {
        if (!TypeNames.Same(old.Format, @new.Format))
        {
            ChangeKind kind = TypeNames.IsBreaking(given: old.Format, taken: @new.Format) ? ChangeKind.Breaking : ChangeKind.Compatible;
            Add(
                InputChecks.FormatChanged,
                $"{subject} changes from {TypeNames.ShowFormat(old.Format)} to {TypeNames.ShowFormat(@new.Format)}.",
                old,
                @new,
                kind);
        }
    }

    private void CompareChoices(FieldFacts old, FieldFacts @new, string subject)
    {
        ChoiceComparison choices = new(old.Choices, @new.Choices);
        if (choices.BecameLimited)
        {
            string values = string.Join(", ", @new.Choices.Select(choice => Quoted.Value(choice.Value)));
            Add(InputChecks.ChoiceRemoved, $"{subject} took any value and now takes only {values}.", old, @new);
        }
        else if (choices.BecameFree)
        {
            Add(InputChecks.ChoiceAdded, $"{subject} now takes any value.", old, @new);
        }

        if (choices.Removed.Count > 0)
        {
            Add(InputChecks.ChoiceRemoved, $"{subject} no longer takes {string.Join(", ", choices.Removed.Select(Quoted.Value))}.", old, @new);
        }

        if (choices.Added.Count > 0)
        {
            Add(InputChecks.ChoiceAdded, $"{subject} now takes {string.Join(", ", choices.Added.Select(Quoted.Value))} too.", old, @new);
        }

        CompareMeaning(choices, old, @new, subject);
    }

    private void CompareDefault(FieldFacts old, FieldFacts @new, string subject)
    {
        if (old.Default is null || Defaults.Same(old.Default, @new.Default, old.TravelsAsText && @new.TravelsAsText))
        {
            return;
        }

        string change = @new.Default is null ? "is gone" : $"changes from {Quoted.Value(old.Default)} to {Quoted.Value(@new.Default)}";
        Add(InputChecks.DefaultChanged, $"the default of {subject} {change}.", old, @new);
    }

    private void CompareLimits(FieldFacts old, FieldFacts @new, string subject)
    {
        IReadOnlyList<string> tightened = Limits.Tightened(old.Content, @new.Content);
        if (tightened.Count > 0)
        {
            IEnumerable<string> changes = tightened.Select(name =>
                $"'{name}' from {Quoted.Value(old.Content?[name])} to {Quoted.Value(@new.Content?[name])}");
            Add(InputChecks.LimitTightened, $"{subject} takes less than before: {string.Join(", ", changes)}.", old, @new);
        }

        List<string> more = [];
        if (old.Default is null && @new.Default is not null)
        {
            more.Add("default");
        }

        if (new ChoiceComparison(old.Choices, @new.Choices) is { LabelsChanged: true, MovedLabels.Count: 0 })
        {
            more.Add("x-ms-enum-values");
        }

        CompareRest(old, @new, subject, more, tightened);
    }
}
