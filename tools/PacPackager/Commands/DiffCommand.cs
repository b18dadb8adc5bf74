using System.CommandLine;
using PacPackager.Comparison;
using PacPackager.Comparison.Reports;
using PacPackager.Comparison.Sides;
using PacPackager.ExternalTools;

namespace PacPackager.Commands;

/// <summary><c>diff</c>: what changed between two versions of a connector, and what that means for flows made with the old one.</summary>
internal sealed class DiffCommand(CommandSurroundings surroundings, IToolRunner tools)
{
    private const string Side = "A connector's folder, one of its files, or git:REV[:path] for a revision.";

    private static readonly Dictionary<string, Func<ComparedSides, string>> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = TextChanges.Render,
        ["json"] = JsonChanges.Render,
        ["sarif"] = SarifChanges.Render,
        ["github"] = GithubChanges.Render,
    };

    private static readonly Dictionary<string, FailOn> Thresholds = new(StringComparer.Ordinal)
    {
        ["breaking"] = FailOn.Breaking,
        ["any"] = FailOn.Any,
        ["never"] = FailOn.Never,
    };

    internal static Verb Create(CommandSurroundings surroundings, IToolRunner tools)
    {
        Argument<string> old = new("OLD") { Description = $"The version flows were made with. {Side}" };
        Argument<string> @new = new("NEW") { Description = $"The version that is to take its place. {Side}" };
        old.Validators.Add(ConnectorArgument.RefuseOption);
        @new.Validators.Add(ConnectorArgument.RefuseOption);
        Option<string> format = new("--format") { Description = "text, json, sarif or github.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        Option<string> failOn = new("--fail-on")
        {
            Description = "Which changes make the exit code 1: breaking, any or never.",
            DefaultValueFactory = _ => "breaking",
        };
        failOn.AcceptOnlyFromAmong([.. Thresholds.Keys]);
        Verb verb = new(
            "diff",
            "Compares two versions of a connector and tells breaking changes from compatible ones.",
            "pacpackager diff git:HEAD .",
            "pacpackager diff git:v1.0:connectors/invoices connectors/invoices --fail-on any --format github")
        {
            old, @new, format, failOn,
        };
        verb.SetAction(async (parsed, token) => (int)await new DiffCommand(surroundings, tools).RunAsync(
            parsed.GetValue(old)!, parsed.GetValue(@new)!, Formats[parsed.GetValue(format)!], Thresholds[parsed.GetValue(failOn)!], token));
        return verb;
    }

    private async Task<ExitCode> RunAsync(
        string old, string @new, Func<ComparedSides, string> render, FailOn failOn, CancellationToken cancellationToken)
    {
        SideReader reader = new(surroundings, tools);
        ComparedSides compared = ComparedSides.Of(await reader.ReadAsync(old, cancellationToken), await reader.ReadAsync(@new, cancellationToken));
        await surroundings.Output.WriteAsync(render(compared));
        bool isFinding = failOn switch
        {
            FailOn.Any => compared.Changes.All.Count > 0,
            FailOn.Breaking => compared.Changes.HasBreaking,
            _ => false,
        };
        return isFinding ? ExitCode.Findings : ExitCode.Clean;
    }
}
