using Connectors;

namespace PacPackager.Validation;

/// <summary>Turns the paths of a command line into connectors.</summary>
/// <param name="surroundings">Where relative paths start, and where problems are told.</param>
internal sealed class ConnectorsToValidate(CommandSurroundings surroundings)
{
    /// <summary>Whether a path or a folder below one could not be looked at; each was told on standard error.</summary>
    internal bool MissedSome { get; private set; }

    /// <summary>Whether the program itself failed on one; each was told on standard error.</summary>
    internal bool FailedSome { get; private set; }

    /// <summary>Absolute paths, each once, in the order asked for.</summary>
    /// <param name="paths">Folders and files as written.</param>
    /// <param name="recursive">Whether folders stand for every connector below them.</param>
    internal IReadOnlyList<string> Find(IEnumerable<string> paths, bool recursive) =>
        [.. paths.Select(surroundings.Resolve).SelectMany(path => recursive && !File.Exists(path) ? Below(path) : [path]).Distinct(StringComparer.Ordinal)];

    /// <summary>Tells that something cannot be looked at.</summary>
    internal void Miss(ConnectorLoadException problem)
    {
        string place = problem.Line is { } line ? $"({line},{problem.Column ?? 1})" : "";
        lock (surroundings.Error)
        {
            surroundings.Error.WriteLine($"{surroundings.Show(problem.File)}{place}: {problem.Problem}");
            MissedSome = true;
        }
    }

    /// <summary>Tells that the program itself fails on a connector.</summary>
    internal void Fail(string path, Exception fault)
    {
        lock (surroundings.Error)
        {
            // Its text is left out: it may hold a value that must not be shown.
            surroundings.Error.WriteLine(
                $"{surroundings.Show(path)}: This is a fault of pacpackager itself: {fault.GetType().FullName}\n{fault.StackTrace}");
            FailedSome = true;
        }
    }

    private IReadOnlyList<string> Below(string folder)
    {
        try
        {
            IReadOnlyList<string> found = ConnectorSearch.Below(folder, Miss);
            if (found.Count == 0)
            {
                Miss(new ConnectorLoadException(folder, "There is no apiDefinition.swagger.json here or below. Name a folder of connectors."));
            }

            return found;
        }
        catch (ConnectorLoadException missing)
        {
            Miss(missing);
            return [];
        }
    }
}
