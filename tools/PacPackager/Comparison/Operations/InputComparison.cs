using Connectors;
using PacPackager.Comparison.Checks;
using PacPackager.Comparison.Fields;

namespace PacPackager.Comparison.Operations;

/// <summary>Compares the inputs of two versions of an operation.</summary>
internal sealed class InputComparison(
    ConnectorDefinition oldDefinition,
    ConnectorDefinition newDefinition,
    Operation old,
    Operation @new,
    SchemaWalk walk,
    Findings findings)
{
    private readonly InputSide side = new(findings, OperationName.Of(@new));

    internal void Compare()
    {
        ParameterPairs pairs = ParameterPairs.Of(old.Parameters, @new.Parameters);
        string[] gone = [.. pairs.Deleted.Select(parameter => parameter.Name)];
        string[] added = [.. pairs.Added.Select(parameter => parameter.Name)];
        foreach (Parameter parameter in pairs.Deleted)
        {
            side.Deleted(parameter.Name, NearName.Hint(parameter.Name, gone, added), parameter.Position, @new.Position);
        }

        foreach (Parameter parameter in pairs.Added)
        {
            side.Added(parameter.Name, IsRequired(parameter), Facts(newDefinition, parameter), old.Position, parameter.Position);
        }

        foreach ((Parameter before, Parameter after) in pairs.Kept)
        {
            ComparePair(before, after);
        }
    }

    private void ComparePair(Parameter before, Parameter after)
    {
        string path = after.Name;
        if (before.Name != after.Name && !IsSameHeader(before, after))
        {
            // Flows keep the fields of a body under the body's name.
            findings.Add(
                InputChecks.Deleted,
                $"{InputSide.Name(before.Name)} is now called '{after.Name}'.",
                before.Position,
                after.Position,
                OperationName.Of(@new));
        }

        FieldFacts oldFacts = Facts(oldDefinition, before);
        FieldFacts newFacts = Facts(newDefinition, after);
        if (before.In != after.In)
        {
            findings.Add(
                InputChecks.Moved,
                $"{InputSide.Name(path)} moves from {Show(before.In)} to {Show(after.In)}.",
                before.Position,
                after.Position,
                OperationName.Of(@new));
        }

        if (IsRequired(before) != IsRequired(after))
        {
            side.RequiredChanged(path, IsRequired(after), newFacts, before.Position, after.Position);
        }

        bool isBody = before.Schema is not null || after.Schema is not null;
        if (isBody ? CompareBody(before, after, oldFacts, newFacts) : side.Compare(oldFacts, newFacts, path))
        {
            CompareItems(before, after);
        }

        CompareWriting(before, after);
    }

    private bool CompareBody(Parameter before, Parameter after, FieldFacts oldFacts, FieldFacts newFacts)
    {
        side.Compare(oldFacts, newFacts, after.Name);
        if (before.Schema is not null && after.Schema is not null)
        {
            walk.Compare(before.Schema, after.Schema, after.Name, side, findings);
        }
        else
        {
            findings.Add(
                InputChecks.TypeChanged,
                $"{InputSide.Name(after.Name)} {(after.Schema is null ? "no longer has" : "now has")} a schema.",
                before.Position,
                after.Position,
                OperationName.Of(@new),
                after.Schema is null ? ChangeKind.Compatible : ChangeKind.Breaking);
        }

        return false;
    }

    private void CompareItems(Parameter before, Parameter after)
    {
        if (before.Items is not null && after.Items is not null)
        {
            walk.Compare(before.Items, after.Items, after.Name + "[]", side, findings);
        }
    }

    private void CompareWriting(Parameter before, Parameter after)
    {
        string oldForm = before.CollectionFormat ?? "csv";
        string newForm = after.CollectionFormat ?? "csv";
        if (oldForm != newForm && before.Type == "array" && after.Type == "array")
        {
            findings.Add(
                InputChecks.FormatChanged,
                $"{InputSide.Name(after.Name)} is written as '{newForm}' instead of '{oldForm}'.",
                before.Position,
                after.Position,
                OperationName.Of(@new));
        }

        if ((before.UrlEncoding ?? "single") != (after.UrlEncoding ?? "single"))
        {
            findings.Add(
                OutputChecks.FieldDetailChanged,
                $"{InputSide.Name(after.Name)} is escaped in another way in the address.",
                before.Position,
                after.Position,
                OperationName.Of(@new));
        }
    }

    private static FieldFacts Facts(ConnectorDefinition definition, Parameter parameter) => new(
        parameter.Type,
        parameter.Format,
        parameter.Choices,
        Defaults.Of(parameter.Default),
        parameter.Visibility,
        parameter.Summary,
        parameter.Description,
        Written.ObjectAt(definition.Source, parameter.Position),
        parameter.Position)
    {
        TravelsAsText = parameter.In != ParameterLocation.Body,
    };

    // A path is no path without its variables.
    private static bool IsRequired(Parameter parameter) => parameter.Required || parameter.In == ParameterLocation.Path;

    private static bool IsSameHeader(Parameter one, Parameter other) =>
        one.In == ParameterLocation.Header && other.In == ParameterLocation.Header
        && one.Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);

    private static string Show(ParameterLocation place) => place switch
    {
        ParameterLocation.Path => "the path",
        ParameterLocation.Query => "the query",
        ParameterLocation.Header => "a header",
        ParameterLocation.Body => "the body",
        ParameterLocation.FormData => "the form",
        _ => "nowhere",
    };
}
