namespace Connectors.Diagnostics;

/// <summary>One thing that is wrong with a connector, as data; reports turn it into text.</summary>
/// <param name="RuleId">The rule that speaks.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">What is wrong, with the offending name quoted.</param>
/// <param name="Position">Where.</param>
/// <param name="Fix">One imperative sentence, or null.</param>
public sealed record Diagnostic(string RuleId, Severity Severity, string Message, SourcePosition Position, string? Fix = null)
{
    /// <summary>Id of the operation the finding is about, or null.</summary>
    public string? OperationId { get; init; }

    /// <summary>Absolute path of the file at fault.</summary>
    public string File => Position.File;

    /// <summary>Line, counted from 1.</summary>
    public int Line => Position.Line;

    /// <summary>Column, counted from 1.</summary>
    public int Column => Position.Column;

    /// <summary>JSON pointer of the place; empty outside JSON and at a document's root.</summary>
    public string Pointer => Position.Pointer;
}
