namespace GmoSignSimulator.Domain;

/// <summary>What one signer does with one document of the envelope.</summary>
internal sealed record SignerTask(string ControlNumber, RequestType RequestType, IReadOnlyList<PlacedField> Fields);
