using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Expressions;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Calls;

/// <summary>Whether a call names an operation that there is, in the way that its host names operations.</summary>
internal sealed class OperationCheck(ConnectorDefinition definition)
{
    internal IEnumerable<Diagnostic> Check(Workflow workflow, OurCall call)
    {
        if (call.Operation is not { } operation)
        {
            return Unknown(workflow, call);
        }

        JToken place = call.Inputs.Object("host")?["operationId"] ?? call.Inputs["path"] ?? call.Step.Written;
        return Status(workflow, call, operation, place)
            .Concat(Placeholders(workflow, call, operation))
            .Concat(Encoding(workflow, call, operation))
            .Select(finding => finding with { OperationId = operation.Id });
    }

    private static IEnumerable<Diagnostic> Status(Workflow workflow, OurCall call, Operation operation, JToken place)
    {
        if (operation.Deprecated)
        {
            yield return OperationRules.Current.At(workflow.PositionOf(place), $"{call.Step.Label} uses {operation.Id}, which is deprecated.");
        }

        if (operation.IsInternal)
        {
            yield return OperationRules.Visible.At(workflow.PositionOf(place), $"{call.Step.Label} uses {operation.Id}, which is internal.");
        }
    }

    private IEnumerable<Diagnostic> Unknown(Workflow workflow, OurCall call)
    {
        if (call.Path is { } path)
        {
            // That its type needs a method is said elsewhere.
            bool lacksMethod = call.Inputs["method"] is null && definition.Operations.Any(path.Fits);
            return lacksMethod ? [] : [UnknownPath(workflow, call, path)];
        }

        return call.Inputs.Object("host")?["operationId"] is { } written && written.AsText() is { } id
            ?
            [
                OperationRules.Exists.At(
                    workflow.PositionOf(written),
                    $"The connector has no operation '{id}'.",
                    Suggestion.Remedy(id, definition.Operations.Select(operation => operation.Id), OneOf(operation => operation.Id, OperationRules.Exists.Fix!))),
            ]
            : [];
    }

    private Diagnostic UnknownPath(Workflow workflow, OurCall call, CallPath path)
    {
        JToken written = call.Inputs["path"]!;
        Operation[] fitting = [.. definition.Operations.Where(path.Fits)];
        if (fitting.Length > 0)
        {
            string methods = string.Join(" or ", fitting.Select(operation => operation.Method.ToLowerInvariant()).Distinct());
            JToken place = call.Inputs["method"] ?? written;
            return OperationRules.MethodFits.At(
                workflow.PositionOf(place),
                place.AsText() is { } method
                    ? $"The connector has no {method.ToUpperInvariant()} at '{path.Shape}'."
                    : $"{call.Step.Label} has {place.Kind()} as its method.",
                $"Write '{methods}'.");
        }

        if (definition.BasePath.Length > 0 && path.Below(definition.BasePath) is { } below && definition.Operations.Any(below.Fits))
        {
            return OperationRules.PathExists.At(
                workflow.PositionOf(written),
                $"The path begins with the connector's basePath '{definition.BasePath}', which the runtime URL has already.",
                $"Begin it with '{below.Shape}'.");
        }

        string[] shapes = [.. definition.Operations.Where(operation => !operation.IsInternal).Select(operation => operation.Path).Distinct()];
        return OperationRules.PathExists.At(
            workflow.PositionOf(written),
            $"The connector has no path '{path.Shape}'.",
            Suggestion.Remedy(path.Shape, shapes, OneOf(operation => operation.Path, OperationRules.PathExists.Fix!)));
    }

    // Of a few, all can be named.
    private string OneOf(Func<Operation, string> name, string otherwise)
    {
        string[] names = [.. definition.Operations.Where(operation => !operation.IsInternal).Select(name).Distinct()];
        return names.Length is > 0 and <= 12 ? $"Name one of {string.Join(", ", names)}." : otherwise;
    }

    private static IEnumerable<Diagnostic> Placeholders(Workflow workflow, OurCall call, Operation operation) =>
        from placeholder in call.Path?.Placeholders(operation) ?? []
        select OperationRules.PathExists.At(
            workflow.PositionOf(call.Inputs["path"]!),
            $"The path still has '{placeholder}' where a value belongs.",
            "Write @{encodeURIComponent(...)} in its place.");

    private static IEnumerable<Diagnostic> Encoding(Workflow workflow, OurCall call, Operation operation)
    {
        foreach ((Parameter parameter, Expression expression) in call.Path?.Values(operation) ?? [])
        {
            int wanted = string.Equals(parameter.UrlEncoding, "double", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
            int found = Encodings(expression);
            if (found != wanted)
            {
                string[] times = ["not encoded", "encoded once", "encoded twice"];
                string value = wanted == 2 ? "@{encodeURIComponent(encodeURIComponent(...))}" : "@{encodeURIComponent(...)}";
                yield return OperationRules.PathEncoding.At(
                    workflow.PositionOf(call.Inputs["path"]!),
                    $"Path parameter '{parameter.Name}' is {(found < times.Length ? times[found] : $"encoded {found} times")}.",
                    $"Write {value}.");
            }
        }
    }

    private static int Encodings(Expression expression)
    {
        int count = 0;
        while (expression is Call { Arguments: [{ } inner] } call && (call.Is("encodeUriComponent") || call.Is("uriComponent")))
        {
            count++;
            expression = inner;
        }

        return count;
    }
}
