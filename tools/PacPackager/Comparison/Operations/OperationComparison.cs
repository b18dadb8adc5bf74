using System.Text.RegularExpressions;
using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Checks;
using PacPackager.Comparison.Connection;
using PacPackager.Comparison.Fields;

namespace PacPackager.Comparison.Operations;

/// <summary>Compares what two versions of an operation say of the operation itself.</summary>
internal sealed partial class OperationComparison(
    ConnectorDefinition oldDefinition, ConnectorDefinition newDefinition, Operation old, Operation @new, Findings findings)
{
    private static readonly HashSet<string> ComparedElsewhere =
    [
        "operationId", "summary", "description", "parameters", "responses", "security", "deprecated", "consumes", "produces",
        "x-ms-visibility", "x-ms-trigger", "x-ms-api-annotation",
    ];

    internal void Compare()
    {
        CompareAddress();
        CompareTrigger();
        CompareVisibility();
        CompareSecurity();
        CompareMediaTypes();
        CompareWords();
        CompareRest();
    }

    private void CompareAddress()
    {
        if (old.Method != @new.Method)
        {
            Add(OperationChecks.MethodChanged, $"the method changes from {old.Method} to {@new.Method}.");
        }

        // The names of the variables are inputs and compared as such.
        if (Variable().Replace(old.Path, "{}") != Variable().Replace(@new.Path, "{}"))
        {
            Add(OperationChecks.PathChanged, $"the path changes from {Quoted.Text(old.Path)} to {Quoted.Text(@new.Path)}.");
        }
    }

    private void CompareTrigger()
    {
        string before = Kind(old);
        string after = Kind(@new);
        if (before != after)
        {
            Add(OperationChecks.TriggerChanged, $"{before} becomes {after}.");
        }
    }

    private void CompareVisibility()
    {
        if (!Visibilities.Same(old.Visibility, @new.Visibility))
        {
            CheckInfo check = @new.IsInternal ? OperationChecks.Hidden : OperationChecks.VisibilityChanged;
            Add(check, $"the visibility changes from {Visibilities.Show(old.Visibility)} to {Visibilities.Show(@new.Visibility)}.");
        }

        if (old.Deprecated != @new.Deprecated)
        {
            Add(
                @new.Deprecated ? OperationChecks.Deprecated : OperationChecks.NotDeprecated,
                @new.Deprecated ? "the operation is now deprecated." : "the operation is no longer deprecated.");
        }
    }

    // Where neither version says anything of its own, the definition's security holds and is compared once.
    private void CompareSecurity()
    {
        if (old.Security is null && @new.Security is null)
        {
            return;
        }

        Requirements before = Requirements.Of(oldDefinition, oldDefinition.SecurityOf(old));
        Requirements after = Requirements.Of(newDefinition, newDefinition.SecurityOf(@new));
        if (!before.Equals(after))
        {
            Add(OperationChecks.SecurityChanged, $"the credentials change from {before} to {after}.");
        }
    }

    private void CompareMediaTypes()
    {
        List<string> changes = [];
        foreach ((string key, IReadOnlyList<string> before, IReadOnlyList<string> after) in new[]
            { ("consumes", old.Consumes, @new.Consumes), ("produces", old.Produces, @new.Produces) })
        {
            bool isOwn = Content(oldDefinition, old)?[key] is not null || Content(newDefinition, @new)?[key] is not null;
            if (isOwn && !before.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(after))
            {
                changes.Add($"'{key}' changes from {List(before)} to {List(after)}");
            }
        }

        if (changes.Count > 0)
        {
            Add(OperationChecks.MediaTypesChanged, string.Join("; ", changes) + ".");
        }
    }

    private void CompareWords()
    {
        if (old.Summary != @new.Summary)
        {
            Add(OperationChecks.LabelChanged, $"the label changes from {Quoted.Text(old.Summary)} to {Quoted.Text(@new.Summary)}.");
        }

        if (old.Description != @new.Description)
        {
            Add(OperationChecks.DescriptionChanged, "the operation is described in other words.");
        }

        Annotation before = Annotation.Of(oldDefinition, old);
        Annotation after = Annotation.Of(newDefinition, @new);
        bool statusChanged = !JToken.DeepEquals(
            Content(oldDefinition, old)?["x-ms-api-annotation"], Content(newDefinition, @new)?["x-ms-api-annotation"]);
        if (before != after)
        {
            Add(OperationChecks.AnnotationChanged, $"{Place(before)} becomes {Place(after)}.");
        }
        else if (statusChanged)
        {
            Add(OperationChecks.AnnotationChanged, "x-ms-api-annotation says something else of the status.");
        }
    }

    private void CompareRest()
    {
        IReadOnlyList<string> changed = Written.DifferingKeys(Content(oldDefinition, old), Content(newDefinition, @new), ComparedElsewhere);
        if (changed.Count > 0)
        {
            Add(OperationChecks.DetailChanged, $"the operation says something else under {Quoted.List(changed)}.");
        }
    }

    private void Add(CheckInfo check, string detail) =>
        findings.Add(check, detail, old.Position, @new.Position, OperationName.Of(@new));

    private static JObject? Content(ConnectorDefinition definition, Operation operation) => Written.ObjectAt(definition.Source, operation.Position);

    private static string Kind(Operation operation) => (operation.Trigger?.ToLowerInvariant(), operation.NotificationContent) switch
    {
        (null, _) => "an action",
        (var kind, not null) => $"a webhook trigger ({kind})",
        (var kind, _) => $"a polling trigger ({kind})",
    };

    private static string Place(Annotation annotation) => annotation.Family is null
        ? "an operation without a family"
        : $"revision {annotation.Revision?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"} of the family {Quoted.Text(annotation.Family)}";

    private static string List(IReadOnlyList<string> types) => types.Count == 0 ? "none" : Quoted.List(types);

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Variable();
}
