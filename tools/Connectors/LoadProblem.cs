namespace Connectors;

/// <summary>Why a connector's file or folder cannot be read.</summary>
public enum LoadProblem
{
    /// <summary>There is nothing of a connector at the path, or two files where one is meant.</summary>
    NoConnector,

    /// <summary>The file is there but cannot be opened.</summary>
    Unreadable,

    /// <summary>The file is far beyond what the platform takes; it was not read.</summary>
    TooLarge,

    /// <summary>The file holds bytes that are no UTF-8.</summary>
    NotUtf8,

    /// <summary>The file is not JSON, or no JSON object.</summary>
    NotJson,

    /// <summary><c>settings.json</c> or <c>pacpackager.json</c> says something that cannot be.</summary>
    Settings,

    /// <summary>The file is no zip archive, or one that cannot be read safely; or a file in it is damaged.</summary>
    Archive,

    /// <summary>An entry of a zip archive cannot be named safely; it was left out.</summary>
    ArchiveEntry,

    /// <summary>The file is not XML, or holds what XML from elsewhere must not: a document type.</summary>
    NotXml,
}
