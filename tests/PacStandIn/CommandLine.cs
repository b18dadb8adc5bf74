using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacStandIn;

/// <summary>A command line that keeps to the grammar.</summary>
/// <param name="Command">Noun and verb.</param>
/// <param name="Values">Long names of the options given, with their values; empty for a switch.</param>
internal sealed record CommandLine(string Command, IReadOnlyDictionary<string, string> Values)
{
    private static readonly byte[] PngStart = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly string[] Templates = ["NoAuth", "BasicAuth", "ApiKey", "OAuthGeneric", "OAuthAAD"];

    internal string? this[string option] => Values.GetValueOrDefault(option);

    /// <exception cref="PacError">It does not.</exception>
    internal static CommandLine Parse(IReadOnlyList<string> words, bool knowsJson)
    {
        string command = string.Join(' ', words.Take(2));
        if (!Grammar.Commands.TryGetValue(command, out CommandOption[]? options))
        {
            throw new PacError($"'{command}' is not a recognized command. Run 'pac help' for the list of commands.");
        }

        Dictionary<string, string> values = new(StringComparer.Ordinal);
        Queue<string> rest = new(words.Skip(2));
        while (rest.TryDequeue(out string? word))
        {
            CommandOption option = Array.Find(options, option => (word == option.Name || word == option.Short) && (knowsJson || word != "--json"))
                ?? throw new PacError($"The argument '{word}' is not recognized for '{command}'.");
            if (!values.TryAdd(option.Name, option.Kind == ValueKind.None ? "" : Value(option, rest)))
            {
                throw new PacError($"The argument '{word}' is given twice.");
            }
        }

        return Array.Find(options, option => option.IsRequired && !values.ContainsKey(option.Name)) is { } missing
            ? throw new PacError($"The required argument '{missing.Name}' is missing.")
            : new CommandLine(command, values);
    }

    private static string Value(CommandOption option, Queue<string> rest)
    {
        if (!rest.TryDequeue(out string? value) || value.StartsWith('-'))
        {
            throw new PacError($"The argument '{option.Name}' needs a value.");
        }

        bool isFit = option.Kind switch
        {
            ValueKind.Guid => Guid.TryParseExact(value, "D", out _),
            ValueKind.Environment => IsEnvironment(value),
            ValueKind.JsonFile => File.Exists(value) && IsJson(File.ReadAllText(value)),
            ValueKind.PngFile => File.Exists(value) && File.ReadAllBytes(value).AsSpan().StartsWith(PngStart),
            ValueKind.ScriptFile => File.Exists(value),
            ValueKind.Template => Templates.Contains(value),
            _ => true,
        };
        return isFit ? value : throw new PacError($"The value '{value}' of '{option.Name}' does not fit: {option.Kind} is wanted.");
    }

    private static bool IsEnvironment(string value) =>
        Guid.TryParse(value.Replace("Default-", "", StringComparison.Ordinal), out _)
        || (Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps);

    private static bool IsJson(string text)
    {
        try
        {
            JObject.Parse(text);
            return true;
        }
        catch (JsonReaderException)
        {
            return false;
        }
    }
}
