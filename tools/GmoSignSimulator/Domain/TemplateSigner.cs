namespace GmoSignSimulator.Domain;

/// <summary>A signer's place in a template, and the person who takes it when the sender names none.</summary>
internal sealed record TemplateSigner(SignerSide Side, int Order, string Name, string OrganizeName, string Email, IReadOnlyList<PlacedField> Fields);
