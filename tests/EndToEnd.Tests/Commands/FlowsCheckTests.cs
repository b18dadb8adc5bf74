using EndToEnd.Tests.Stage;

namespace EndToEnd.Tests.Commands;

/// <summary>The sample flows and Logic Apps held to our connector, as the guide has it.</summary>
public sealed class FlowsCheckTests
{
    private const string Flow = "connector/flows/src/Workflows/Onboardfromatemplate-39D24A26-D47C-586F-A764-70B829B919D2.json";

    [Fact]
    public async Task Our_samples_have_nothing_against_them()
    {
        using ConnectorCopy connector = new();

        (int exitCode, string output, string error) = await ToolProcess.RunAsync("PacPackager", connector.FullPath, "flows", "check", "connector");

        Assert.Equal((0, "6 workflow files held to 'GMO Sign': 0 errors, 0 warnings, 0 infos.\n", ""), (exitCode, output, error));
    }

    [Fact]
    public async Task A_misspelt_operation_is_told_with_its_place_and_the_remedy()
    {
        using ConnectorCopy connector = new();
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(connector.FullPath, Flow));
        int at = Array.FindIndex(lines, line => line.Contains("\"operationId\": \"SendEnvelope\"", StringComparison.Ordinal));
        lines[at] = lines[at].Replace("SendEnvelope", "SendEnvelop", StringComparison.Ordinal);
        connector.Write(Flow, string.Join('\n', lines));

        (int exitCode, string output, string error) = await ToolProcess.RunAsync("PacPackager", connector.FullPath, "flows", "check", "connector");

        Assert.Equal((1, ""), (exitCode, error));
        Assert.StartsWith($"{Flow}({at + 1},", output, StringComparison.Ordinal);
        Assert.Contains(
            "): error operation-exists: The connector has no operation 'SendEnvelop'. Write 'SendEnvelope'.\n\n"
            + "6 workflow files held to 'GMO Sign': 1 error, 0 warnings, 0 infos.\n",
            output,
            StringComparison.Ordinal);
    }
}
