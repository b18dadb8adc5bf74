namespace PacPackager.Deployment.Verification;

/// <summary>One part of a connector that an environment does not hold as it was written.</summary>
/// <param name="Part">The part, as a noun.</param>
/// <param name="Pointer">JSON pointer of the first difference in it; empty for the whole part.</param>
/// <param name="Written">What was written there, shortened.</param>
/// <param name="Stored">What is there, shortened.</param>
internal sealed record RowDifference(string Part, string Pointer, string Written, string Stored)
{
    /// <summary>The whole sentence.</summary>
    public string Message => $"{Part}{(Pointer.Length == 0 ? "" : " at " + Pointer)}: {Stored} is stored, {Written} was written.";
}
