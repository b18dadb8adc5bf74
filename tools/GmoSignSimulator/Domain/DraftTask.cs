namespace GmoSignSimulator.Domain;

/// <summary>What a signer is to do with the document of a code.</summary>
internal sealed record DraftTask(string DocumentCode, RequestType RequestType, IReadOnlyList<PlacedField> Fields);
