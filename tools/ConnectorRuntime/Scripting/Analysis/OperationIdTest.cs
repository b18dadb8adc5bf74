namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>A place where the operation id is compared.</summary>
/// <param name="Texts">What it is compared with.</param>
/// <param name="Kind">How it must agree.</param>
/// <param name="IgnoresCase">Whether letter case is ignored.</param>
/// <param name="Negated">Whether the test holds where the id does not agree.</param>
internal sealed record OperationIdTest(ConstantTexts Texts, OperationIdMatchKind Kind, bool IgnoresCase, bool Negated = false);
