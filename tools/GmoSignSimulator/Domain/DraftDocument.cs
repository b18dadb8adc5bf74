namespace GmoSignSimulator.Domain;

/// <summary>A document an envelope asks for.</summary>
/// <param name="Path">Where the request names it.</param>
/// <param name="Code">The code that signers' tasks refer to.</param>
/// <param name="Name">The name people see.</param>
/// <param name="Fields">What the sender wants drawn.</param>
internal sealed record DraftDocument(string Path, string Code, string Name, IReadOnlyList<PlacedField> Fields);
