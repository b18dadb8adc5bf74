namespace Repository.Tests.Definition;

/// <summary>One row of the reference page: a field's label, its key or path, its required mark and its type, in the table of an operation or a definition.</summary>
internal sealed record PageRow(string Table, string Label, string Key, bool Required, string Type);
