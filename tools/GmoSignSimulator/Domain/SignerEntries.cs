namespace GmoSignSimulator.Domain;

/// <summary>What a signer entered, by the tags of the fields.</summary>
/// <param name="Texts">Free texts and dates.</param>
/// <param name="Checks">Check boxes.</param>
internal sealed record SignerEntries(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, bool> Checks)
{
    public static SignerEntries None { get; } = new(new Dictionary<string, string>(), new Dictionary<string, bool>());

    public string? TextOf(PlacedField field) => Texts.GetValueOrDefault(field.Tag);

    public bool IsTicked(PlacedField field) => Checks.TryGetValue(field.Tag, out bool isTicked) ? isTicked : field.IsTickedAtFirst;
}
