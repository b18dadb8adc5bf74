using ConnectorRules.Subject;

namespace ConnectorRules.Operations;

/// <summary>Media types of request bodies.</summary>
internal static class MediaTypes
{
    internal const string Multipart = "multipart/form-data";
    internal const string UrlEncoded = "application/x-www-form-urlencoded";

    // "Fix Swagger Validator errors": MimeTypeNotSupported names these four.
    internal static readonly string[] Known = ["application/json", "text/plain", Multipart, UrlEncoded];

    /// <summary>A media type without its parameters, in small letters.</summary>
    internal static string Essence(string written) => written.Split(';', 2)[0].Trim().ToLowerInvariant();

    /// <summary>What an operation takes; the document's where it says nothing itself; empty where neither does.</summary>
    internal static string[] TakenBy(DefinitionNode operation) => [.. operation.Operation!.Consumes.Select(Essence)];

    /// <summary>The node whose <c>consumes</c> holds for an operation.</summary>
    internal static DefinitionNode SpeakerFor(DefinitionNode operation, DefinitionNode root) => operation.Has("consumes") ? operation : root;

    internal static bool IsForm(string type) => type is Multipart or UrlEncoded;
}
