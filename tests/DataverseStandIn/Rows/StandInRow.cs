using Newtonsoft.Json.Linq;

namespace DataverseStandIn.Rows;

/// <summary>One row.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version; every change has a higher one.</param>
/// <param name="Values">Its columns; no nulls.</param>
public sealed record StandInRow(Guid Id, long Version, JObject Values)
{
    /// <summary>Whether it came with a managed solution.</summary>
    public bool IsManaged { get; init; }

    /// <summary>The version as an entity tag.</summary>
    public string ETag => $"W/\"{Version}\"";

    /// <summary>A column's text, or null.</summary>
    public string? Text(string column) => (string?)Values[column];
}
