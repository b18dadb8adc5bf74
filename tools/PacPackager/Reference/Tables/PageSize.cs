using Connectors;
using Connectors.Json;

namespace PacPackager.Reference.Tables;

/// <summary>Keeps a page from growing without end: a body that is shared by thousands of operations is told by each of them.</summary>
internal sealed class PageSize(JsonSource source)
{
    /// <summary>Rows of a table from which on what has fields is one row: shared parts multiply where they are laid flat.</summary>
    /// <remarks>A body may have 512 schemas on the platform.</remarks>
    internal const int MostOpenedRows = 2_000;

    // The platform takes 256 operations; the largest accepted pages have some ten thousand rows.
    private const int MostRows = 100_000;

    private int rows;

    internal void AddRow()
    {
        if (++rows > MostRows)
        {
            throw new ConnectorLoadException(source.File, $"The reference page would have more than {MostRows} rows, far beyond what the platform takes.")
            {
                Remedy = "Split the connector.",
            };
        }
    }
}
