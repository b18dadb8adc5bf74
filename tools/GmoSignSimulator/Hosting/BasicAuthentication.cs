using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace GmoSignSimulator.Hosting;

/// <summary>Finds the account of an Authorization header.</summary>
internal sealed class BasicAuthentication(IReadOnlyList<SimulatorAccount> accounts)
{
    /// <summary>The account's id, or null when the header is missing, malformed or wrong.</summary>
    public string? AccountOf(string? header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out AuthenticationHeaderValue? value)
            || !value.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase)
            || Decode(value.Parameter) is not { } given)
        {
            return null;
        }

        return accounts.FirstOrDefault(account => Matches(given, $"{account.Id}:{account.Secret}"))?.Id;
    }

    private static byte[]? Decode(string? parameter)
    {
        byte[] buffer = new byte[parameter?.Length ?? 0];
        return Convert.TryFromBase64String(parameter ?? "", buffer, out int length) ? buffer[..length] : null;
    }

    private static bool Matches(byte[] given, string wanted) => CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(wanted));
}
