namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>The texts an expression or a collection can stand for.</summary>
/// <param name="Texts">Those that are known.</param>
/// <param name="Complete">Whether there is no other.</param>
/// <param name="IgnoresCase">Whether the collection they are in looks them up without regard to letter case.</param>
internal sealed record ConstantTexts(IReadOnlyList<ConstantText> Texts, bool Complete, bool IgnoresCase = false)
{
    internal static ConstantTexts Unknown { get; } = new([], Complete: false);

    internal static ConstantTexts None { get; } = new([], Complete: true);

    internal ConstantTexts And(ConstantTexts other) => new([.. Texts, .. other.Texts], Complete && other.Complete, IgnoresCase || other.IgnoresCase);
}
