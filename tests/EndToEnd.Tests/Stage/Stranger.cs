using TestKit;

namespace EndToEnd.Tests.Stage;

/// <summary>A small published connector without script and icon, for what is the same for every connector.</summary>
internal sealed class Stranger : IDisposable
{
    public const string Title = "Feathery Forms";

    private const string Definition = "apiDefinition.swagger.json";

    private readonly TemporaryFolder folder = new();

    public Stranger()
    {
        foreach (string name in new[] { Definition, "apiProperties.json" })
        {
            File.Copy(RepositoryPaths.Of("tests", "Corpus", "feathery-forms", name), Path.Combine(FullPath, name));
        }
    }

    public string FullPath => folder.FullPath;

    /// <summary>Gives one of its outputs another name, which hurts flows.</summary>
    public void RenameAnOutput() => Change("\"Submission Updated At\": {", "\"Submission Changed At\": {");

    /// <summary>Gives both of its operations one id, which the platform refuses.</summary>
    public void Break() => Change("\"operationId\": \"DataReceived\"", "\"operationId\": \"FormCompletion\"");

    public void Dispose() => folder.Dispose();

    private void Change(string text, string other)
    {
        string definition = File.ReadAllText(Path.Combine(FullPath, Definition));
        folder.Write(Definition, definition.Replace(text, other, StringComparison.Ordinal));
    }
}
