namespace Repository.Tests.Definition;

/// <summary>The three mends to the labels that the reference page prints; keys and every other label stay as they are.</summary>
internal static class Labels
{
    internal static string Mend(string printed) => printed switch
    {
        "Comennts" => "Comments",
        "attendant_email" => "Attendant email",
        _ => char.ToUpperInvariant(printed[0]) + printed[1..],
    };
}
