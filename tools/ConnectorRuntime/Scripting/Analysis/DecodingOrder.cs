namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Which comes first, comparing the operation id as it arrived or decoding it.</summary>
public enum DecodingOrder
{
    /// <summary>The id is compared as it arrived before it is decoded: right.</summary>
    AfterMatching,

    /// <summary>The id is decoded, and only what came of it is compared: an id that is base64 itself is lost.</summary>
    BeforeMatching,

    /// <summary>Neither is sure.</summary>
    Unclear,
}
