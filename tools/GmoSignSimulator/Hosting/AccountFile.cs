using System.Text.Json;

namespace GmoSignSimulator.Hosting;

/// <summary>Reads who may call, from a file or a pipe, so that no secret stands on a command line.</summary>
internal static class AccountFile
{
    /// <summary>The accounts of a JSON object of customer id to secret key.</summary>
    /// <exception cref="InvalidDataException">It is no such object; the message quotes no secret.</exception>
    public static IReadOnlyList<SimulatorAccount> Parse(string json, string source)
    {
        Dictionary<string, string>? secrets;
        try
        {
            secrets = JsonSerializer.Deserialize<Dictionary<string, string>>(json);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(
                $"{source}({exception.LineNumber + 1}): accounts are one JSON object of customer id to secret key, like {{ \"customer\": \"secret\" }}.");
        }

        if (secrets is null or { Count: 0 })
        {
            throw new InvalidDataException($"{source} holds no account. Write one JSON object of customer id to secret key.");
        }

        if (secrets.FirstOrDefault(each => each.Key.Length == 0 || each.Key.Contains(':') || string.IsNullOrEmpty(each.Value)) is { Key: not null } bad)
        {
            throw new InvalidDataException($"{source}: account '{bad.Key}' needs an id without a colon and a secret that is not empty.");
        }

        return [.. secrets.Select(each => new SimulatorAccount(each.Key, each.Value))];
    }
}
