using Connectors.Diagnostics;

namespace PacPackager.Flows.Rules;

/// <summary>Rules about what a call hands over.</summary>
internal static class InputRules
{
    internal static readonly RuleInfo Known = new(
        "input-known", Severity.Error, "Every input of a call is declared by the operation.", "Take it out.");

    internal static readonly RuleInfo Required = new(
        "input-required", Severity.Error, "Every required input is given, inside list items too, and in Logic Apps also the hidden ones.");

    internal static readonly RuleInfo HiddenDefault = new(
        "input-hidden-default",
        Severity.Warning,
        "A Logic App writes hidden inputs out with their defaults: its host knows no definition to take them from.");

    internal static readonly RuleInfo Type = new(
        "input-type", Severity.Error, "An input is of the kind that the definition declares, as far as that shows without a run.");

    internal static readonly RuleInfo Choice = new(
        "input-choice", Severity.Error, "An input with a list of allowed values has one of them.");

    internal static readonly RuleInfo Format = new(
        "input-format", Severity.Warning, "A text that is written out has the declared format: date, date-time, uuid, uri, email.");

    internal static readonly RuleInfo FileWhole = new(
        "file-not-interpolated",
        Severity.Error,
        "A file is handed over as `@expression`; `@{expression}` would flatten it to text.");

    internal static IReadOnlyList<RuleInfo> All { get; } = [Known, Required, HiddenDefault, Type, Choice, Format, FileWhole];
}
