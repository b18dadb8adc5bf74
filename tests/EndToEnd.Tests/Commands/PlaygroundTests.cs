using EndToEnd.Tests.Stage;

namespace EndToEnd.Tests.Commands;

/// <summary>The README's first command.</summary>
public sealed class PlaygroundTests
{
    [Fact]
    public async Task Scenario_addresses_Ctrl_C_and_a_second_run_on_the_same_data()
    {
        using ConnectorCopy connector = new();
        await using ToolProcess first = ToolProcess.Start("Playground", connector.FullPath, "--data", "state");
        using FlowCaller flow = new(await first.LineAsync("connector: "), await first.LineAsync("key: "));
        await first.LineAsync("running: until Ctrl-C");

        string documentCode = await flow.RegisterContractAsync();
        await first.SignalAsync("INT");
        int firstExitCode = await first.ExitAsync();
        (int exitCode, string output, string error) second = await ToolProcess.RunAsync("Playground", connector.FullPath, "--once", "--data", "state");

        Assert.NotEmpty(documentCode);
        Assert.Equal(((0, ""), (0, "")), ((firstExitCode, first.Error), (second.exitCode, second.error)));
        Assert.All([first.Output, second.output], output => Assert.Equal(8, output.Split("   ok: ").Length - 1));
        Assert.DoesNotContain('\u001b', second.output);
        Assert.Equal(2, await Pdf.PagesAsync(Path.Combine(connector.FullPath, "state", "service-agreement-signed.pdf")));
    }

    [Fact]
    public async Task A_polite_signal_ends_it_as_well()
    {
        using ConnectorCopy connector = new();
        await using ToolProcess playground = ToolProcess.Start("Playground", connector.FullPath, "--data", "state");
        await playground.LineAsync("running: until Ctrl-C");

        await playground.SignalAsync("TERM");

        Assert.Equal((0, ""), (await playground.ExitAsync(), playground.Error));
    }
}
