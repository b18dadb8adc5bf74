using Connectors.Diagnostics;

namespace PacPackager.Flows.Rules;

/// <summary>Rules about expressions, wherever they stand.</summary>
internal static class ExpressionRules
{
    internal static readonly RuleInfo Valid = new(
        "expression-valid", Severity.Error, "A string that begins with `@`, or has `@{...}` in it, holds expressions that can be read.");

    internal static readonly RuleInfo FunctionKnown = new(
        "expression-function-known", Severity.Error, "An expression calls functions of the workflow definition language.");

    internal static readonly RuleInfo FunctionArguments = new(
        "expression-function-arguments", Severity.Error, "A function is given as many arguments as it takes.");

    internal static readonly RuleInfo ParameterDeclared = new(
        "parameter-declared",
        Severity.Error,
        "`parameters('x')` names a parameter of the definition or, in Logic Apps Standard, of parameters.json.",
        "Declare it, or name one that is declared.");

    internal static readonly RuleInfo VariableInitialized = new(
        "variable-initialized",
        Severity.Error,
        "A variable that is read or set is initialized by an InitializeVariable action.",
        "Initialize it in an action that runs before.");

    internal static readonly RuleInfo ActionExists = new(
        "action-exists", Severity.Error, "`outputs('X')`, `body('X')` and their like name an action.", "Name an action of this workflow.");

    internal static readonly RuleInfo ActionRunsBefore = new(
        "action-runs-before",
        Severity.Error,
        "An expression reads actions that have run: through `runAfter`, of its own action or of one around it.",
        "Add it to 'runAfter', or read another action.");

    internal static readonly RuleInfo LoopEncloses = new(
        "loop-encloses",
        Severity.Error,
        "`items('X')` names a Foreach around the action, `iterationIndexes('X')` an Until.",
        "Name a loop around the action.");

    internal static readonly RuleInfo AppSettingPlace = new(
        "app-setting-place",
        Severity.Warning,
        "`appsetting('X')` stands in connections.json and parameters.json alone.",
        "Declare a parameter whose value in parameters.json is the app setting, and read that.");

    internal static readonly RuleInfo ProjectFunctions = new(
        "project-file-functions",
        Severity.Error,
        "In connections.json and parameters.json only `appsetting('X')` and `parameters('X')` are evaluated.",
        "Write the value as an app setting or parameter.");

    internal static IReadOnlyList<RuleInfo> All { get; } =
    [
        Valid,
        FunctionKnown,
        FunctionArguments,
        ParameterDeclared,
        VariableInitialized,
        ActionExists,
        ActionRunsBefore,
        LoopEncloses,
        AppSettingPlace,
        ProjectFunctions,
    ];
}
