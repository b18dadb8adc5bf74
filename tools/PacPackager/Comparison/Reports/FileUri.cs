namespace PacPackager.Comparison.Reports;

/// <summary>Paths as SARIF wants them: relative and escaped, or a whole file address.</summary>
internal static class FileUri
{
    internal static string Of(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
