using System.CommandLine;
using Connectors;
using PacPackager.Reference;
using PacPackager.Reference.Layout;

namespace PacPackager.Commands;

/// <summary><c>docs</c>: writes a connector's reference page as the platform shows it.</summary>
internal sealed class DocsCommand(CommandSurroundings surroundings)
{
    private static readonly Dictionary<string, Func<ReferencePage, string>> Formats = new(StringComparer.Ordinal)
    {
        ["markdown"] = page => MarkdownPage.Render(PageLayout.Of(page)),
        ["html"] = page => HtmlPage.Render(page.Title, PageLayout.Of(page)),
    };

    internal static Verb Create(CommandSurroundings surroundings)
    {
        Argument<string> directory = ConnectorArgument.Create();
        Option<string?> file = new("--out")
        {
            Description = "The file to write, in a folder that is there; what it held is replaced. Its name does not choose the format. "
                + "Standard output when left out.",
            HelpName = "FILE",
        };
        Option<string> format = new("--format") { Description = "markdown or html.", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        Verb verb = new(
            "docs",
            "Writes the connector's reference page: connection, limits, actions, triggers, parameters and outputs.",
            "pacpackager docs",
            "pacpackager docs connectors/invoices --out docs/invoices.html --format html")
        {
            directory, file, format,
        };
        verb.SetAction(async (parsed, token) => (int)await new DocsCommand(surroundings).RunAsync(
            parsed.GetValue(directory)!, parsed.GetValue(file), Formats[parsed.GetValue(format)!], token));
        return verb;
    }

    private async Task<ExitCode> RunAsync(
        string directory, string? file, Func<ReferencePage, string> render, CancellationToken cancellationToken)
    {
        Connector connector = ConnectorLoader.Load(surroundings.Resolve(directory));
        ConnectorDefinition definition = connector.Definition
            ?? throw new ConnectorLoadException(connector.Directory, "The connector has no definition.") { Remedy = "Name a folder that holds one." };
        string page = render(ReferencePages.Of(connector, definition));
        if (file is null)
        {
            await surroundings.Output.WriteAsync(page);
        }
        else
        {
            await OutputFile.WriteAsync(surroundings.Resolve(file), page, "--out", cancellationToken);
        }

        return ExitCode.Clean;
    }
}
