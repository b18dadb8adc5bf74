namespace PacPackager.Reference;

/// <summary>An action or trigger that a maker sees.</summary>
/// <param name="Anchor">Where links to it lead.</param>
/// <param name="Title">The name the maker sees.</param>
/// <param name="Id">The operationId; empty where there is none.</param>
/// <param name="Description">What it does; may be empty.</param>
/// <param name="Parameters">What the maker enters.</param>
/// <param name="Returns">What a flow gets, or null for nothing.</param>
internal sealed record OperationEntry(
    string Anchor, string Title, string Id, string Description, IReadOnlyList<ParameterRow> Parameters, Returns? Returns);
