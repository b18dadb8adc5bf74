using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacStandIn;

/// <summary>pac as a function of its arguments and the folder that PAC_STAND_IN names.</summary>
internal sealed class PacProgram(string folder, TextWriter output, TextWriter error)
{
    private readonly Scenario scenario = Scenario.Read(folder);
    private readonly ConnectorStore connectors = new(folder);

    private string Profile => Path.Combine(folder, "profile.json");

    private bool IsSignedIn => scenario.SignedIn ?? File.Exists(Profile);

    internal int Run(IReadOnlyList<string> words)
    {
        Record(words);
        if (words is [] or ["help"] or ["--help"] or ["--version"])
        {
            output.WriteLine("Microsoft PowerPlatform CLI (stand-in)\nVersion: 2.4.1+g0000000");
            return 0;
        }

        try
        {
            CommandLine line = CommandLine.Parse(words, scenario.KnowsJson);
            return scenario.Of(line.Command) is { } scripted ? Play(scripted, line) : Answer(line);
        }
        catch (PacError refusal)
        {
            error.WriteLine($"Error: {refusal.Message}");
            return 1;
        }
    }

    private void Record(IReadOnlyList<string> words)
    {
        JObject call = new()
        {
            ["arguments"] = new JArray(words),
            ["directory"] = Directory.GetCurrentDirectory(),
            ["process"] = Environment.ProcessId,
        };
        File.AppendAllText(Path.Combine(folder, "calls.jsonl"), call.ToString(Formatting.None) + "\n");
    }

    private int Play(ScriptedOutcome scripted, CommandLine line)
    {
        if (scripted.Acts)
        {
            Act(line);
        }

        for (int time = 0; time < scripted.Repeats; time++)
        {
            output.Write(scripted.Output);
            error.Write(scripted.Error);
        }

        output.Flush();
        error.Flush();
        return scripted.Hangs ? Hanging.WithChild(folder) : scripted.ExitCode;
    }

    private int Answer(CommandLine line)
    {
        output.Write(scenario.Banner);
        output.Write(Act(line));
        return 0;
    }

    private string Act(CommandLine line)
    {
        if (line.Command.StartsWith("connector ", StringComparison.Ordinal) && line.Command != "connector init" && !IsSignedIn)
        {
            throw new PacError("No profiles were found on this computer. Please run 'pac auth create' to create one.");
        }

        switch (line.Command)
        {
            case "connector create":
                return $"Connector created with ID {connectors.Create(line)}\n";
            case "connector update":
                connectors.Update(line);
                return "Connector updated successfully\n";
            case "connector download":
                connectors.Download(line, scenario.DefinitionFile);
                return "Connector downloaded successfully\n";
            case "connector list":
                return line["--json"] is null ? Table() : new JArray(connectors.All).ToString() + "\n";
            case "connector init":
                return Template(line);
            case "auth create":
                File.WriteAllText(Profile, "{}");
                return "'maker@contoso.com' authenticated successfully.\n";
            default:
                return IsSignedIn ? "Connected as maker@contoso.com\n" : throw new PacError("No profiles were found on this computer. Please run 'pac auth create' to create one.");
        }
    }

    private string Table() => "Connector ID                         Name                 Display Name\n"
        + string.Concat(connectors.All.Select(row => $"{row["ConnectorId"]} {row["Name"],-20} {row["DisplayName"]}\n"));

    private static string Template(CommandLine line)
    {
        string target = Directory.CreateDirectory(line["--outputDirectory"] ?? Directory.GetCurrentDirectory()).FullName;
        File.WriteAllText(Path.Combine(target, "apiDefinition.json"), """{ "swagger": "2.0", "info": { "title": "Title", "version": "1.0" }, "paths": {} }""");
        File.WriteAllText(Path.Combine(target, "apiProperties.json"), """{ "properties": { "connectionParameters": {}, "iconBrandColor": "#da3b01" } }""");
        foreach ((string option, string file) in new[] { ("--generate-script-file", "script.csx"), ("--generate-settings-file", "settings.json") })
        {
            if (line[option] is not null)
            {
                File.WriteAllText(Path.Combine(target, file), file == "settings.json" ? "{}" : "");
            }
        }

        return "Connector files were created\n";
    }
}
