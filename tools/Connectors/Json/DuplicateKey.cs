namespace Connectors.Json;

/// <summary>A key that its object has once already.</summary>
/// <param name="Name">The key.</param>
/// <param name="Earlier">Where it stood before.</param>
/// <param name="Position">Where it stands again.</param>
public sealed record DuplicateKey(string Name, SourcePosition Earlier, SourcePosition Position);
