using System.CommandLine;
using System.Data.Common;
using ConnectorRuntime.Gateway.Hosting;
using Connectors;
using Connectors.Diagnostics;

namespace Playground;

/// <summary>The command line as a function of its arguments, writers and surroundings.</summary>
public static class PlaygroundProgram
{
    private const int Kept = 0;
    private const int Broken = 1;
    private const int Usage = 2;

    private const string Description = """
        Registers a contract, has it signed and downloads it through the connector, with the service simulated on this machine.

        Shows each step with what the maker sent and what left on the wire, then prints the addresses and runs until Ctrl-C.

        Examples:
          dotnet run --project tools/Playground
              the scenario, then a gateway and a service to play with
          dotnet run --project tools/Playground -- --once --data ./state
              the scenario alone; envelopes and hooks stay in ./state

        Exit codes: 0 every step was as promised, 1 one was not, 2 wrong arguments or an unreadable connector or folder.
        """;

    /// <summary>Runs the Playground.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="surroundings">Where to read, write and show.</param>
    /// <param name="cancellationToken">Ends it like Ctrl-C.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, PlaygroundSurroundings surroundings, CancellationToken cancellationToken)
    {
        Option<bool> once = new("--once") { Description = "End after the scenario." };
        Option<string?> data = new("--data") { Description = "Folder that keeps state and the signed file between runs; without it a new folder each time.", HelpName = "DIR" };
        RootCommand root = new(Description) { once, data };
        root.SetAction((parsed, token) => PlayAsync(parsed.GetValue(once), parsed.GetValue(data), surroundings, token));
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await surroundings.Error.WriteLineAsync(string.Join(Environment.NewLine, parsed.Errors.Select(error => error.Message)) + Environment.NewLine + "Type --help for the options.");
            return Usage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration { Output = surroundings.Output, Error = surroundings.Error, ProcessTerminationTimeout = null }, cancellationToken);
    }

    private static async Task<int> PlayAsync(bool once, string? dataFolder, PlaygroundSurroundings surroundings, CancellationToken cancellationToken)
    {
        string? connector = ConnectorFolder.Find(surroundings.CurrentFolder, surroundings.ProgramFolder);
        if (connector is null)
        {
            await surroundings.Error.WriteLineAsync("No apiDefinition.swagger.json was found here or above. Run the Playground inside the connector's folder.");
            return Usage;
        }

        try
        {
            PlaygroundOptions options = new()
            {
                ConnectorFolder = connector,
                DataFolder = dataFolder is null ? Directory.CreateTempSubdirectory("playground-").FullName : Path.GetFullPath(dataFolder, surroundings.CurrentFolder),
                Once = once,
                Time = surroundings.Time,
            };
            return await PlaygroundRun.RunAsync(options, surroundings.View, cancellationToken) ? Kept : Broken;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await surroundings.Error.WriteLineAsync("Stopped before the end of the scenario.");
            return Broken;
        }
        catch (GatewayStartException refused)
        {
            foreach (Diagnostic diagnostic in refused.Diagnostics)
            {
                await surroundings.Error.WriteLineAsync(FindingText.Of(diagnostic));
            }

            await surroundings.Error.WriteLineAsync(refused.Message);
            return Usage;
        }
        catch (Exception fault) when (fault is ConnectorLoadException or IOException or InvalidDataException or UnauthorizedAccessException or DbException)
        {
            await surroundings.Error.WriteLineAsync(fault.Message);
            return Usage;
        }
    }
}
