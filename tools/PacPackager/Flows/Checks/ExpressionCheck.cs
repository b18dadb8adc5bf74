using System.Globalization;
using Connectors.Diagnostics;
using Connectors.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Flows.Expressions;
using PacPackager.Flows.Model;
using PacPackager.Flows.Rules;

namespace PacPackager.Flows.Checks;

/// <summary>Whether every expression can be read, and calls functions there are.</summary>
internal sealed class ExpressionCheck : IFlowCheck
{
    private static readonly string[] InProjectFiles = ["appsetting", "parameters"];

    public IEnumerable<Diagnostic> Check(Workflow workflow)
    {
        IEnumerable<Diagnostic> inWorkflow = workflow.Strings.SelectMany(text => Check(workflow.Source, text));
        IEnumerable<Diagnostic> appSettings = workflow.Strings
            .Where(text => text.Expressions.SelectMany(expression => expression.All()).OfType<Call>().Any(call => call.Is("appsetting")))
            .Select(text => ExpressionRules.AppSettingPlace.At(workflow.PositionOf(text.Token), "An app setting is read inside the workflow."));
        IEnumerable<Diagnostic> inProject = new[] { workflow.Project?.Connections, workflow.Project?.Parameters }
            .OfType<JsonSource>()
            .SelectMany(CheckProjectFile);
        return inWorkflow.Concat(appSettings).Concat(inProject);
    }

    private static IEnumerable<Diagnostic> Check(JsonSource source, WorkflowString text)
    {
        if (text.Fault is { } fault)
        {
            return [At(ExpressionRules.Valid, source, text.Token, fault)];
        }

        return text.Expressions.SelectMany(expression =>
            FunctionCheck.Unknown(expression).Select(found => At(ExpressionRules.FunctionKnown, source, text.Token, found))
                .Concat(FunctionCheck.WrongArity(expression).Select(found => At(ExpressionRules.FunctionArguments, source, text.Token, found))));
    }

    private static IEnumerable<Diagnostic> CheckProjectFile(JsonSource source)
    {
        foreach (JToken token in WorkflowStrings.Texts(source.Root))
        {
            WorkflowString text = WorkflowString.Of(token, null, token.AsText()!);
            Call? foreign = text.Expressions.SelectMany(expression => expression.All()).OfType<Call>()
                .FirstOrDefault(call => !InProjectFiles.Any(call.Is));
            if (foreign is not null)
            {
                yield return ExpressionRules.ProjectFunctions.At(
                    source.PositionOf(token), $"'{foreign.Name}' is not evaluated in {Path.GetFileName(source.File)}.");
                continue;
            }

            foreach (Diagnostic finding in Check(source, text))
            {
                yield return finding;
            }
        }
    }

    private static Diagnostic At(RuleInfo rule, JsonSource source, JToken token, ExpressionException fault) => rule.At(
        source.PositionOf(token),
        string.Create(CultureInfo.InvariantCulture, $"{fault.Fault} (Character {fault.Offset + 1} of {Excerpt(token.AsText()!)}.)"),
        fault.Remedy);

    // A long expression would bury the message.
    private static string Excerpt(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length <= 60 ? $"'{line}'" : $"'{line[..57]}...'";
    }
}
