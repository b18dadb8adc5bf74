namespace PacPackager.Comparison.Checks;

/// <summary>What can happen to the way a connection is made.</summary>
internal static class ConnectionChecks
{
    private const string Keep = "Keep it: connections made before rely on it.";

    internal static readonly CheckInfo MethodRemoved = new(
        "authentication-method-removed", ChangeKind.Breaking, "A way to sign in is gone.", Keep, "AuthenticationMethodRemoved");

    internal static readonly CheckInfo MethodChanged = new(
        "authentication-method-changed", ChangeKind.Breaking, "A way to sign in is of another kind.", Keep);

    internal static readonly CheckInfo MethodAdded = new(
        "authentication-method-added", ChangeKind.Compatible, "There is another way to sign in.");

    internal static readonly CheckInfo MethodDetailChanged = new(
        "authentication-detail-changed", ChangeKind.Compatible, "Something else about a way to sign in changed.");

    internal static readonly CheckInfo ParameterRemoved = new(
        "connection-parameters-removed", ChangeKind.Breaking, "A connection parameter is gone.", Keep, "ConnectionParametersRemoved");

    internal static readonly CheckInfo ParameterAdded = new(
        "connection-parameter-added", ChangeKind.Compatible, "There is a new optional connection parameter.");

    internal static readonly CheckInfo RequiredParameterAdded = new(
        "connection-parameter-required-added",
        ChangeKind.Breaking,
        "There is a new required connection parameter, which connections made before lack.",
        "Make it optional.");

    internal static readonly CheckInfo ParameterTypeChanged = new(
        "connection-parameter-type-changed", ChangeKind.Breaking, "A connection parameter has another type.", Keep);

    internal static readonly CheckInfo ParameterBecameRequired = new(
        "connection-parameter-became-required", ChangeKind.Breaking, "An optional connection parameter became required.", "Leave it optional.");

    internal static readonly CheckInfo ParameterBecameOptional = new(
        "connection-parameter-became-optional", ChangeKind.Compatible, "A required connection parameter became optional.");

    internal static readonly CheckInfo ParameterHidden = new(
        "connection-parameter-hidden", ChangeKind.Breaking, "A connection parameter became hidden.", "Leave it visible.");

    internal static readonly CheckInfo ParameterShown = new(
        "connection-parameter-shown", ChangeKind.Compatible, "A hidden connection parameter became visible.");

    internal static readonly CheckInfo ParameterChoiceRemoved = new(
        "connection-parameter-choice-removed",
        ChangeKind.Breaking,
        "A value that connections may hold is no longer allowed.",
        "Keep the value.");

    internal static readonly CheckInfo ParameterDetailChanged = new(
        "connection-parameter-detail-changed", ChangeKind.Compatible, "Something else about a connection parameter changed.");

    internal static IReadOnlyList<CheckInfo> All { get; } =
    [
        MethodRemoved, MethodChanged, MethodAdded, MethodDetailChanged, ParameterRemoved, ParameterAdded, RequiredParameterAdded,
        ParameterTypeChanged, ParameterBecameRequired, ParameterBecameOptional, ParameterHidden, ParameterShown, ParameterChoiceRemoved,
        ParameterDetailChanged,
    ];
}
