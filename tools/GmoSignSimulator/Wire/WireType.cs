namespace GmoSignSimulator.Wire;

/// <summary>The JSON type a key has on the wire.</summary>
internal enum WireType
{
    Text,
    WholeNumber,
    List,

    /// <summary>A file: base64 text, or an object with <c>$content-type</c> and <c>$content</c>.</summary>
    File,

    /// <summary>A key the service no longer knows; its presence is the mistake.</summary>
    Forbidden,
}
