namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>How an operation id must agree with a text.</summary>
public enum OperationIdMatchKind
{
    /// <summary>It is the text.</summary>
    Whole,

    /// <summary>It begins with the text.</summary>
    Prefix,

    /// <summary>It ends with the text.</summary>
    Suffix,

    /// <summary>It contains the text.</summary>
    Part,
}
