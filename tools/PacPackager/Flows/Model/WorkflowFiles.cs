using Connectors;

namespace PacPackager.Flows.Model;

/// <summary>Finds the JSON files that may hold workflows.</summary>
/// <param name="onUnreadable">Told of each folder that cannot be listed; the search goes on.</param>
internal sealed class WorkflowFiles(Action<ConnectorLoadException> onUnreadable)
{
    // Tools keep copies and other people's files there.
    private static readonly string[] Skipped = ["node_modules", "bin", "obj"];

    /// <summary>Every JSON file below a folder, in ordinal order; links are not followed.</summary>
    internal IReadOnlyList<string> Below(string folder)
    {
        List<string> found = [];
        Stack<DirectoryInfo> open = new([new DirectoryInfo(folder)]);
        while (open.TryPop(out DirectoryInfo? current))
        {
            try
            {
                found.AddRange(current.EnumerateFiles().Where(IsJson).Select(file => file.FullName));
                foreach (DirectoryInfo below in current.EnumerateDirectories().Where(IsWorthASearch))
                {
                    open.Push(below);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                onUnreadable(new ConnectorLoadException(current.FullName, $"The folder cannot be read: {error.Message}", inner: error));
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>Whether a file can only be a workflow: <c>workflow.json</c>, or what lies in a solution's <c>Workflows</c>.</summary>
    internal static bool IsMeantAsWorkflow(string file) =>
        Path.GetFileName(file).Equals("workflow.json", StringComparison.OrdinalIgnoreCase)
        || Path.GetFileName(Path.GetDirectoryName(file) ?? "").Equals("Workflows", StringComparison.OrdinalIgnoreCase);

    private static bool IsJson(FileInfo file) =>
        file.LinkTarget is null && file.Extension.Equals(".json", StringComparison.OrdinalIgnoreCase);

    private static bool IsWorthASearch(DirectoryInfo folder) =>
        folder.Name[0] != '.' && folder.LinkTarget is null && !Skipped.Contains(folder.Name, StringComparer.Ordinal);
}
