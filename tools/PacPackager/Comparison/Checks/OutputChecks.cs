namespace PacPackager.Comparison.Checks;

/// <summary>What can happen to something a flow gets: an answer's body or headers, or the content of an event.</summary>
internal static class OutputChecks
{
    private const string Revise = "Keep the output as it was, or make a new revision of the operation.";

    internal static readonly CheckInfo Deleted = new(
        "output-field-deleted", ChangeKind.Breaking, "An output is gone.", Revise, "OutputFieldDeleted");

    internal static readonly CheckInfo TypeChanged = new(
        "output-field-type-changed", ChangeKind.Breaking, "An output has another type.", Revise, "OutputFieldTypeChanged");

    internal static readonly CheckInfo FormatChanged = new(
        "output-field-format-changed", ChangeKind.Breaking, "An output has another format.", Revise);

    internal static readonly CheckInfo Hidden = new(
        "output-field-hidden", ChangeKind.Breaking, "An output became internal.", "Make it advanced instead.");

    internal static readonly CheckInfo HeaderDeleted = new(
        "output-header-deleted", ChangeKind.Breaking, "A header of the answer is gone.", Revise);

    internal static readonly CheckInfo Added = new("output-field-added", ChangeKind.Compatible, "There is a new output.");

    internal static readonly CheckInfo HeaderAdded = new("output-header-added", ChangeKind.Compatible, "There is a new header in the answer.");

    internal static readonly CheckInfo VisibilityChanged = new(
        "output-field-visibility-changed", ChangeKind.Compatible, "An output is shown in another place.");

    internal static readonly CheckInfo ChoicesChanged = new(
        "output-choices-changed", ChangeKind.Compatible, "An output may have other values; a flow that tells them apart may want to know.");

    internal static readonly CheckInfo RequiredChanged = new(
        "output-field-required-changed", ChangeKind.Compatible, "An output is now always there, or may now be missing.");

    internal static readonly CheckInfo FieldDetailChanged = new(
        "field-detail-changed", ChangeKind.Compatible, "Something else about an input or output changed.");

    internal static IReadOnlyList<CheckInfo> All { get; } =
    [
        Deleted, TypeChanged, FormatChanged, Hidden, HeaderDeleted, Added, HeaderAdded, VisibilityChanged, ChoicesChanged, RequiredChanged,
        FieldDetailChanged,
    ];
}
