using System.Buffers;
using System.Text;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants a description in plain characters and without addresses.</summary>
internal sealed class InfoDescriptionPlain : IRule
{
    private static readonly string[] AddressBeginnings = ["https://", "http://", "www."];
    private static readonly SearchValues<char> BehindAddress = SearchValues.Create(" \t\r\n\"'<>)");

    public RuleInfo Info { get; } = new("info-description-plain", Severity.Info, "The connector's description is plain ASCII text without addresses.")
    {
        CertificationOnly = true,
        Why = "The description is shown as plain text, so that addresses in it cannot be followed; reviewers ask for plain characters.",
        Source = "The checks a publisher made public after its certification. Accepted connectors have both.",
        Bad = """
            "description": "Write invoices with Fabrikam – see https://www.fabrikam.com."
            """,
        Good = """
            "description": "Write invoices with Fabrikam."
            """,
        Covers = ["description without URLs and in plain ASCII"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((Subject.DefinitionNode info, string description) in InfoText.Of(connector, "description"))
        {
            if (AddressIn(description) is { } address)
            {
                yield return Info.At(
                    info.PositionOf("description"), $"The description has the address '{address}' in it.",
                    "Take it out; the address of the service belongs into 'x-ms-connector-metadata'.");
            }

            Rune[] others = [.. description.EnumerateRunes().Where(rune => !rune.IsAscii).Distinct().Take(5)];
            if (others.Length > 0)
            {
                string list = string.Join(" and ", others.Select(rune => $"'{rune}' (U+{rune.Value:X4})"));
                yield return Info.At(
                    info.PositionOf("description"), $"The description has {list} in it.",
                    "Write plain letters, quotation marks and dashes.");
            }
        }
    }

    private static string? AddressIn(string text)
    {
        foreach (string beginning in AddressBeginnings)
        {
            int at = text.IndexOf(beginning, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                int length = text.AsSpan(at).IndexOfAny(BehindAddress) is >= 0 and int end ? end : text.Length - at;
                return text.Substring(at, Math.Min(length, 60)).TrimEnd('.', ',', ';');
            }
        }

        return null;
    }
}
