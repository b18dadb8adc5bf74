namespace PacPackager.Comparison.Sides;

/// <summary>A side written as <c>git:REV[:path]</c>.</summary>
/// <param name="Revision">Whatever git takes for a revision.</param>
/// <param name="Path">Path in it with slashes, as git writes it; null where none is given.</param>
internal sealed record GitAddress(string Revision, string? Path)
{
    internal const string Prefix = "git:";

    /// <summary>How it is written.</summary>
    public override string ToString() => Path is null ? Prefix + Revision : $"{Prefix}{Revision}:{Path}";

    /// <summary>The address a text means, or null where it means a path on disk.</summary>
    /// <exception cref="UsageException">It begins like one and names no revision.</exception>
    internal static GitAddress? Parse(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        string rest = text[Prefix.Length..];
        int colon = PathColon(rest);
        string revision = colon < 0 ? rest : rest[..colon];
        if (string.IsNullOrWhiteSpace(revision))
        {
            throw new UsageException($"'{text}' names no revision. Write git:REV or git:REV:path, such as git:HEAD or git:v1.0:connectors/orders.");
        }

        return new GitAddress(revision, colon < 0 ? null : rest[(colon + 1)..]);
    }

    // A revision may hold colons in braces: HEAD@{2026-01-01 10:00}, HEAD^{/fix: title}.
    private static int PathColon(string text)
    {
        int depth = 0;
        for (int at = 0; at < text.Length; at++)
        {
            depth += text[at] switch
            {
                '{' => 1,
                '}' when depth > 0 => -1,
                _ => 0,
            };
            if (text[at] == ':' && depth == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
