namespace PacPackager.Comparison.Sides;

/// <summary>One entry of a tree.</summary>
/// <param name="Mode">Six digits: what kind of file it is.</param>
/// <param name="Type">blob, tree or commit.</param>
/// <param name="Id">The id of its content.</param>
/// <param name="Path">Path from the top of the revision.</param>
internal sealed record GitEntry(string Mode, string Type, string Id, string Path)
{
    private const string SymbolicLink = "120000";

    /// <summary>The last part of the path.</summary>
    internal string Name => Path[(Path.LastIndexOf('/') + 1)..];

    internal bool IsFile => Type == "blob" && Mode != SymbolicLink;

    internal bool IsFolder => Type == "tree";

    internal bool IsLink => Mode == SymbolicLink;
}
