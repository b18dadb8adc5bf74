namespace PacPackager.Reference.Layout;

/// <summary>One thing below the other on a page.</summary>
internal abstract record Block;
