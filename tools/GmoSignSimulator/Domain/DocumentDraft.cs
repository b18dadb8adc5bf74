namespace GmoSignSimulator.Domain;

/// <summary>A file that has been looked at and can be registered.</summary>
internal sealed record DocumentDraft(byte[] Bytes, int PageCount)
{
    /// <summary>The code the caller wants; null lets the service choose.</summary>
    public string? Code { get; init; }

    public bool IsReusable { get; init; }

    public string Remarks { get; init; } = "";
}
