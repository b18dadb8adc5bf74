namespace Connectors;

/// <summary>One property of an object.</summary>
/// <param name="Name">The key on the wire.</param>
/// <param name="Schema">What its value looks like.</param>
/// <param name="Required">Whether the object's <c>required</c> list names it.</param>
/// <param name="Position">Where its key is written.</param>
public sealed record SchemaProperty(string Name, Schema Schema, bool Required, SourcePosition Position);
