namespace PacPackager.Comparison.Checks;

/// <summary>What can happen to something a maker enters.</summary>
internal static class InputChecks
{
    private const string Revise = "Keep the input as it was, or make a new revision of the operation.";

    internal static readonly CheckInfo Deleted = new(
        "input-field-deleted", ChangeKind.Breaking, "An input is gone.", Revise, "InputFieldDeleted");

    internal static readonly CheckInfo Hidden = new(
        "input-field-visibility-changed-to-internal",
        ChangeKind.Breaking,
        "An input became internal.",
        "Make it advanced instead.",
        "InputFieldVisibilityChangedToInternal");

    internal static readonly CheckInfo Added = new("input-field-added", ChangeKind.Compatible, "There is a new optional input.");

    internal static readonly CheckInfo RequiredAdded = new(
        "input-field-required-added",
        ChangeKind.Breaking,
        "There is a new required input, which flows made before do not fill in.",
        "Make it optional.");

    internal static readonly CheckInfo BecameRequired = new(
        "input-field-became-required",
        ChangeKind.Breaking,
        "An optional input became required; flows made before may leave it out.",
        "Leave it optional.");

    internal static readonly CheckInfo BecameOptional = new(
        "input-field-became-optional", ChangeKind.Compatible, "A required input became optional.");

    internal static readonly CheckInfo TypeChanged = new(
        "input-field-type-changed", ChangeKind.Breaking, "An input takes another type.", Revise);

    internal static readonly CheckInfo FormatChanged = new(
        "input-field-format-changed", ChangeKind.Breaking, "An input takes another format.", Revise);

    internal static readonly CheckInfo Moved = new(
        "input-field-moved", ChangeKind.Breaking, "An input travels in another part of the request.", Revise);

    internal static readonly CheckInfo DefaultChanged = new(
        "input-field-default-changed",
        ChangeKind.Breaking,
        "An input means something else where it is not filled in.",
        "Keep the default.");

    internal static readonly CheckInfo VisibilityChanged = new(
        "input-field-visibility-changed", ChangeKind.Compatible, "An input is shown in another place.");

    internal static readonly CheckInfo ChoiceRemoved = new(
        "input-choice-removed", ChangeKind.Breaking, "A value that flows may send is no longer allowed.", "Keep the value.");

    internal static readonly CheckInfo ChoiceAdded = new(
        "input-choice-added", ChangeKind.Compatible, "More values are allowed.");

    internal static readonly CheckInfo ChoiceMeaningChanged = new(
        "choice-meaning-changed",
        ChangeKind.Breaking,
        "A label now stands for another value.",
        "Give the label back to the value it stood for.");

    internal static readonly CheckInfo LimitTightened = new(
        "input-limit-tightened", ChangeKind.Breaking, "A value that was allowed may no longer be.", "Keep the wider limit.");

    internal static readonly CheckInfo NotificationUrlChanged = new(
        "notification-url-changed",
        ChangeKind.Breaking,
        "The flow's callback address is written into another input.",
        "Keep x-ms-notification-url where it was.");

    internal static IReadOnlyList<CheckInfo> All { get; } =
    [
        Deleted, Hidden, Added, RequiredAdded, BecameRequired, BecameOptional, TypeChanged, FormatChanged, Moved, DefaultChanged,
        VisibilityChanged, ChoiceRemoved, ChoiceAdded, ChoiceMeaningChanged, LimitTightened, NotificationUrlChanged,
    ];
}
