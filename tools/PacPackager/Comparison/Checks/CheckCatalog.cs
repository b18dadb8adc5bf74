namespace PacPackager.Comparison.Checks;

/// <summary>Every check of the comparison, in reading order.</summary>
internal static class CheckCatalog
{
    internal static IReadOnlyList<CheckInfo> All { get; } =
        [.. OperationChecks.All, .. InputChecks.All, .. OutputChecks.All, .. ConnectionChecks.All, .. PackageChecks.All];
}
