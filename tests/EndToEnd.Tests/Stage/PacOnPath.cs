using Newtonsoft.Json.Linq;
using TestKit;

namespace EndToEnd.Tests.Stage;

/// <summary>A machine on whose path the stand-in for pac is, and nothing else; and the environment that pac is signed in to.</summary>
internal sealed class PacOnPath : IDisposable
{
    private readonly TemporaryFolder path = new();
    private readonly TemporaryFolder environment = new();

    public PacOnPath()
    {
        File.CreateSymbolicLink(Path.Combine(path.FullPath, "pac"), Path.Combine(AppContext.BaseDirectory, "PacStandIn"));
        environment.Write("profile.json", "{}");
    }

    /// <summary>What a process has to know to find both.</summary>
    public Dictionary<string, string> Variables => new()
    {
        ["PATH"] = path.FullPath,
        ["DOTNET_ROOT"] = ToolProcess.DotnetFolder,
        ["PAC_STAND_IN"] = environment.FullPath,
    };

    /// <summary>The first two words of every call of pac, oldest first.</summary>
    public IEnumerable<string> Commands => Lines.Select(line => string.Join(' ', JObject.Parse(line)["arguments"]!.Take(2)));

    /// <summary>Appears when pac hangs, as the scenario says.</summary>
    public string HangingFile => Path.Combine(environment.FullPath, "hanging.json");

    private string[] Lines => Path.Combine(environment.FullPath, "calls.jsonl") is var file && File.Exists(file) ? File.ReadAllLines(file) : [];

    /// <summary>Says what is to go wrong; the stand-in's README has the members.</summary>
    public void Scenario(string json) => environment.Write("scenario.json", json);

    /// <summary>Takes pac off the path.</summary>
    public void Uninstall() => File.Delete(Path.Combine(path.FullPath, "pac"));

    /// <summary>Puts a connector into the environment, as somebody has deployed it from a folder.</summary>
    public void Add(Guid id, string title, string folder)
    {
        environment.Write($"connectors/{id}/row.json", new JObject { ["ConnectorId"] = id, ["Name"] = "new_any", ["DisplayName"] = title }.ToString());
        environment.Write($"connectors/{id}/apiDefinition.json", File.ReadAllText(Path.Combine(folder, "apiDefinition.swagger.json")));
        environment.Write($"connectors/{id}/apiProperties.json", File.ReadAllText(Path.Combine(folder, "apiProperties.json")));
    }

    /// <summary>The definition that the environment holds for a connector.</summary>
    public string DefinitionOf(string id) => File.ReadAllText(Path.Combine(environment.FullPath, "connectors", id, "apiDefinition.json"));

    /// <summary>The processes of this machine that belong to this pac or to whoever called it. One that has ended has no variables left.</summary>
    public IReadOnlyList<string> Running() => [.. Directory.EnumerateDirectories("/proc").Where(IsOurs)];

    public void Dispose()
    {
        path.Dispose();
        environment.Dispose();
    }

    private bool IsOurs(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "environ")).Split('\0').Contains($"PAC_STAND_IN={environment.FullPath}");
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            // No process, one that has just ended, or one of somebody else's.
            return false;
        }
    }
}
