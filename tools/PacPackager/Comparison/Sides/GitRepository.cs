using System.Text;
using System.Text.RegularExpressions;
using PacPackager.ExternalTools;

namespace PacPackager.Comparison.Sides;

/// <summary>Reads revisions of the repository a folder lies in, without touching work tree, index or objects.</summary>
internal sealed partial class GitRepository(IToolRunner tools, string directory)
{
    private const string Git = "git";

    // git says "nothing of that name" so when it is asked to be quiet.
    private const int NamesNothing = 1;

    private static readonly Dictionary<string, string> Quiet = new(StringComparer.Ordinal)
    {
        ["LC_ALL"] = "C",
        ["GIT_TERMINAL_PROMPT"] = "0",
        ["GIT_OPTIONAL_LOCKS"] = "0",
        ["GIT_NO_LAZY_FETCH"] = "1",
    };

    /// <summary>Where the folder lies in the repository: empty at its top, else a path that ends with a slash.</summary>
    internal async Task<string> PrefixAsync(CancellationToken cancellationToken) =>
        Text(Succeeded(await RunAsync(["rev-parse", "--show-prefix"], cancellationToken))).TrimEnd('\r', '\n');

    /// <summary>The id of a revision's tree, or null where the revision names nothing.</summary>
    internal async Task<string?> TreeOfAsync(string revision, CancellationToken cancellationToken)
    {
        ToolOutcome outcome = await RunAsync(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{tree}"], cancellationToken);
        if (outcome.ExitCode == NamesNothing)
        {
            return null;
        }

        // Such as ^HEAD, which means "all but".
        string id = Text(Succeeded(outcome)).TrimEnd('\r', '\n');
        return ObjectId().IsMatch(id) ? id : null;
    }

    /// <summary>Every entry at or below a tree, folders too.</summary>
    internal async Task<IReadOnlyList<GitEntry>> EntriesOfAsync(string tree, CancellationToken cancellationToken)
    {
        byte[] output = Succeeded(await RunAsync(["ls-tree", "-r", "-t", "-z", "--full-tree", tree], cancellationToken));
        return [.. Text(output).Split('\0', StringSplitOptions.RemoveEmptyEntries).Select(ReadEntry)];
    }

    /// <summary>A file's content, byte by byte.</summary>
    internal async Task<byte[]> ReadAsync(GitEntry entry, CancellationToken cancellationToken) =>
        Succeeded(await RunAsync(["cat-file", "blob", entry.Id], cancellationToken));

    private Task<ToolOutcome> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken) =>
        tools.RunAsync(new ToolCall(Git, arguments, directory) { Environment = Quiet }, cancellationToken);

    // "100644 blob <id>\t<path>"
    private static GitEntry ReadEntry(string line)
    {
        string[] halves = line.Split('\t', 2);
        string[] facts = halves[0].Split(' ');
        return new GitEntry(facts[0], facts[1], facts[2], halves[1]);
    }

    private static byte[] Succeeded(ToolOutcome outcome) => outcome.ExitCode == 0
        ? outcome.Output
        : throw new ExternalToolException($"git failed: {FirstLine(outcome.Error) ?? $"exit code {outcome.ExitCode}"}");

    private static string? FirstLine(string text) => text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0);

    private static string Text(byte[] output) => Encoding.UTF8.GetString(output);

    [GeneratedRegex(@"\A[0-9a-f]{40,64}\z")]
    private static partial Regex ObjectId();
}
