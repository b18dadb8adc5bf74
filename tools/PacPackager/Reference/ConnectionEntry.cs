namespace PacPackager.Reference;

/// <summary>One way to make a connection.</summary>
/// <param name="Anchor">Where links to it lead.</param>
/// <param name="Name">What the maker chooses it by.</param>
/// <param name="Id">Its key among several, or null where there is one way only.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Parameters">What the maker enters; empty for a way that asks nothing, or only to sign in.</param>
internal sealed record ConnectionEntry(
    string Anchor, string Name, string? Id, string Description, IReadOnlyList<ConnectionRow> Parameters);
