namespace Connectors;

/// <summary>Where a parameter travels in the request.</summary>
public enum ParameterLocation
{
    /// <summary>A segment of the path.</summary>
    Path,

    /// <summary>The query.</summary>
    Query,

    /// <summary>A request header.</summary>
    Header,

    /// <summary>The whole body.</summary>
    Body,

    /// <summary>A part of a form body.</summary>
    FormData,

    /// <summary>The definition says nothing, or a word OpenAPI 2.0 does not know.</summary>
    Unknown,
}
