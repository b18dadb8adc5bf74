using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;
using TestKit;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>A workflow that ships, as its file says it.</summary>
/// <param name="Name">Its folder, or its display name.</param>
/// <param name="Definition">What stands under <c>definition</c>.</param>
internal sealed record SampleWorkflow(string Name, JObject Definition)
{
    /// <summary>The only trigger.</summary>
    public JProperty Trigger => ((JObject)Definition["triggers"]!).Properties().Single();

    public JObject Actions => (JObject)Definition["actions"]!;

    /// <summary>The workflow of a folder of the Logic Apps project.</summary>
    public static SampleWorkflow OfLogicApps(string name) =>
        new(name, (JObject)Read("connector", "logic-apps", name, "workflow.json")["definition"]!);

    /// <summary>The flow of the solution source whose file begins so.</summary>
    public static SampleWorkflow OfPowerAutomate(string fileStart)
    {
        string file = Directory.EnumerateFiles(RepositoryPaths.Of("connector", "flows", "src", "Workflows"), fileStart + "-*.json").Single();
        return new SampleWorkflow(fileStart, (JObject)Read(file)["properties"]!["definition"]!);
    }

    public static JObject Read(params string[] parts) => Answer.Read(File.ReadAllText(RepositoryPaths.Of(parts)));
}
