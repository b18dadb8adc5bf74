namespace PacPackager.Comparison.Checks;

/// <summary>What can happen to an operation as a whole.</summary>
internal static class OperationChecks
{
    private const string KeepIt = "Keep the operation as it was and add the new one as a revision of its family.";

    internal static readonly CheckInfo Deleted = new(
        "operation-deleted", ChangeKind.Breaking, "An operation is gone.", KeepIt, "OperationDeleted");

    internal static readonly CheckInfo Hidden = new(
        "operation-hidden", ChangeKind.Breaking, "An operation became internal.", "Deprecate it or make it advanced instead.", "OperationHidden");

    internal static readonly CheckInfo Added = new("operation-added", ChangeKind.Compatible, "There is a new operation.");

    internal static readonly CheckInfo RevisionAdded = new(
        "operation-revision-added", ChangeKind.Compatible, "There is a new revision of an operation, and the older one stays.");

    internal static readonly CheckInfo RevisionNotAnnotated = new(
        "operation-revision-not-annotated",
        ChangeKind.Compatible,
        "A new operation is named like a revision and does not say so in x-ms-api-annotation.",
        "Give both operations x-ms-api-annotation with family and revision.");

    internal static readonly CheckInfo AnnotationChanged = new(
        "operation-annotation-changed", ChangeKind.Compatible, "The family, revision or status of an operation changed.");

    internal static readonly CheckInfo PathChanged = new(
        "operation-path-changed", ChangeKind.Breaking, "An operation has another path.", KeepIt);

    internal static readonly CheckInfo MethodChanged = new(
        "operation-method-changed", ChangeKind.Breaking, "An operation has another HTTP method.", KeepIt);

    internal static readonly CheckInfo TriggerChanged = new(
        "operation-trigger-changed", ChangeKind.Breaking, "An action became a trigger, a trigger an action, or a trigger one of another kind.", KeepIt);

    internal static readonly CheckInfo SecurityChanged = new(
        "operation-security-changed",
        ChangeKind.Breaking,
        "An operation is called with other credentials.",
        "Keep the way in that connections were made for.");

    internal static readonly CheckInfo VisibilityChanged = new(
        "operation-visibility-changed", ChangeKind.Compatible, "An operation is shown in another place.");

    internal static readonly CheckInfo Deprecated = new("operation-deprecated", ChangeKind.Compatible, "An operation is on its way out.");

    internal static readonly CheckInfo NotDeprecated = new(
        "operation-not-deprecated", ChangeKind.Compatible, "An operation is no longer on its way out.");

    internal static readonly CheckInfo MediaTypesChanged = new(
        "operation-media-types-changed", ChangeKind.Compatible, "Other media types are taken or given.");

    internal static readonly CheckInfo ResponsesChanged = new(
        "operation-responses-changed", ChangeKind.Compatible, "Other answers are declared.");

    internal static readonly CheckInfo DetailChanged = new(
        "operation-detail-changed", ChangeKind.Compatible, "Something else about an operation changed.");

    internal static readonly CheckInfo LabelChanged = new("label-changed", ChangeKind.Compatible, "Makers see another label.");

    internal static readonly CheckInfo DescriptionChanged = new("description-changed", ChangeKind.Compatible, "Makers see another description.");

    internal static IReadOnlyList<CheckInfo> All { get; } =
    [
        Deleted, Hidden, Added, RevisionAdded, RevisionNotAnnotated, AnnotationChanged, PathChanged, MethodChanged, TriggerChanged,
        SecurityChanged, VisibilityChanged, Deprecated, NotDeprecated, MediaTypesChanged, ResponsesChanged, DetailChanged, LabelChanged,
        DescriptionChanged,
    ];
}
