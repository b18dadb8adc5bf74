using System.Globalization;
using System.Text;

namespace PacPackager.Flows.Model;

/// <summary>Tells whether a name that a host gave a connector is that of a title.</summary>
/// <remarks>
/// Source: exported solutions and Logic Apps: <c>shared_pfx-5fcontoso-20orders-5f0123456789abcdef</c>, <c>pfx_contoso-20orders</c>,
/// <c>pfx_5Fcontoso-20orders</c>, <c>contosoorders</c>. Sixteen hex digits at the end are given by each environment.
/// </remarks>
internal static class ConnectorNames
{
    private const int HashLength = 16;

    /// <summary>Whether the name, decoded or as it stands, with or without a publisher's prefix, has the title's letters and digits.</summary>
    internal static bool IsOf(string name, string title)
    {
        string wanted = LettersAndDigits(title);
        return wanted.Length > 0 && Forms(name).Any(form => LettersAndDigits(form) == wanted);
    }

    private static IEnumerable<string> Forms(string name)
    {
        string own = name.StartsWith("shared_", StringComparison.OrdinalIgnoreCase) ? name["shared_".Length..] : name;
        foreach (string whole in new[] { own, Decode(own) })
        {
            string form = WithoutHash(whole);
            yield return form;
            int separator = form.IndexOf('_', StringComparison.Ordinal);
            if (separator > 0)
            {
                yield return form[(separator + 1)..];
            }
        }
    }

    private static string Decode(string name)
    {
        List<byte> bytes = [];
        for (int at = 0; at < name.Length; at++)
        {
            bool isEscape = (name[at] == '-' && IsHex(name, at + 1)) || name.AsSpan(at).StartsWith("_5F", StringComparison.OrdinalIgnoreCase);
            if (isEscape)
            {
                bytes.Add(byte.Parse(name.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(name, at, 1));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static bool IsHex(string name, int at) =>
        at + 1 < name.Length && char.IsAsciiHexDigit(name[at]) && char.IsAsciiHexDigit(name[at + 1]);

    private static string WithoutHash(string name)
    {
        int separator = name.Length - HashLength - 1;
        return separator > 0 && name[separator] == '_' && name.AsSpan(separator + 1).ToString().All(char.IsAsciiHexDigit)
            ? name[..separator]
            : name;
    }

    private static string LettersAndDigits(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
