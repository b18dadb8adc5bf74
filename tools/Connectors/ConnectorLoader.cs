using Connectors.Reading;

namespace Connectors;

/// <summary>Reads a connector's folder.</summary>
public static class ConnectorLoader
{
    /// <summary>Reads the connector at a path.</summary>
    /// <param name="path">The connector's folder, or its definition file under whatever name.</param>
    /// <exception cref="ConnectorLoadException">
    /// There is nothing at the path, nothing of a connector in it, two files where one is meant, or a file that cannot be read.
    /// </exception>
    public static Connector Load(string path)
    {
        string full = Full(path);
        if (!File.Exists(full))
        {
            return Whole(new ConnectorReader(FolderAt(full)));
        }

        if (ConnectorFolder.IsScript(full))
        {
            throw new ConnectorLoadException(full, "This is a script, not a connector.") { Remedy = "Name the folder it belongs to." };
        }

        return Whole(new ConnectorReader(new ConnectorFolder(Path.GetDirectoryName(full)!)) { DefinitionFile = full });
    }

    /// <summary>Reads as much as can be read, and says why the rest cannot.</summary>
    /// <param name="path">The connector's folder, or one file of it: then that file alone is read, and the tool's own settings.</param>
    /// <exception cref="ConnectorLoadException">There is nothing at the path, nothing of a connector in it, or two files where one is meant.</exception>
    public static ConnectorReading Read(string path)
    {
        string full = Full(path);
        bool isFile = File.Exists(full);
        ConnectorReader reader = isFile
            ? ConnectorReader.ForFile(full)
            : new ConnectorReader(FolderAt(full));
        Connector connector = reader.Read();
        return new ConnectorReading(connector, reader.Problems, !isFile);
    }

    private static Connector Whole(ConnectorReader reader)
    {
        Connector connector = reader.Read();
        return reader.Problems is [var first, ..] ? throw first : connector;
    }

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private static ConnectorFolder FolderAt(string path) => Directory.Exists(path)
        ? new ConnectorFolder(path)
        : throw new ConnectorLoadException(path, "There is no such file or folder.") { Remedy = "Name a connector's folder." };
}
