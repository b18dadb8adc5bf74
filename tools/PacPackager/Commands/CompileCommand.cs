using System.CommandLine;
using ConnectorRuntime.Scripting;
using Connectors;
using PacPackager.Reports;

namespace PacPackager.Commands;

/// <summary><c>compile</c>: holds a connector's script to the platform's compiler and rules.</summary>
internal sealed class CompileCommand(CommandSurroundings surroundings)
{
    internal static Verb Create(CommandSurroundings surroundings)
    {
        Argument<string> directory = ConnectorArgument.Create();
        Verb verb = new(
            "compile",
            "Compiles the connector's script as the platform does and reports what it would refuse.",
            "pacpackager compile",
            "pacpackager compile connectors/invoices")
        {
            directory,
        };
        verb.SetAction(async (parsed, _) => (int)await new CompileCommand(surroundings).RunAsync(parsed.GetValue(directory)!));
        return verb;
    }

    private async Task<ExitCode> RunAsync(string directory)
    {
        Connector connector = ConnectorLoader.Load(surroundings.Resolve(directory));
        ScriptFile script = connector.Script
            ?? throw new ConnectorLoadException(connector.Directory, "The connector has no script.") { Remedy = "Name a folder that holds one." };
        ScriptCompilation compilation = new ScriptCompiler().Compile(script);
        await surroundings.Output.WriteAsync(TextReport.Render(compilation.Diagnostics, surroundings.Show));
        string verdict = compilation.Succeeded ? "compiles" : "does not compile";
        await surroundings.Output.WriteAsync(
            $"{surroundings.Show(script.Path)} {verdict}: {TextReport.Summarize(compilation.Diagnostics)}.\n");
        return compilation.Succeeded ? ExitCode.Clean : ExitCode.Findings;
    }
}
