using System.CommandLine;
using ConnectorRules;
using Connectors;
using Connectors.Diagnostics;
using PacPackager.Packaging;
using PacPackager.Reports;

namespace PacPackager.Commands;

/// <summary><c>pack</c>: makes archives of a connector, for <c>pac</c>, for an environment, for certification.</summary>
internal sealed class PackCommand(CommandSurroundings surroundings)
{
    internal static Verb Create(CommandSurroundings surroundings)
    {
        Argument<string> directory = ConnectorArgument.Create();
        Option<string> file = new("--out")
        {
            Description = "The archive to write, in a folder that is there; what it held is replaced. --flows writes a second one beside it.",
            HelpName = "FILE",
            Required = true,
        };
        Option<string> kind = new("--kind") { Description = "connector, solution or certification.", DefaultValueFactory = _ => "connector" };
        kind.AcceptOnlyFromAmong("connector", "solution", "certification");
        Option<string?> prefix = new("--publisher-prefix")
        {
            Description = "The publisher's prefix. The one of pacpackager.json when left out, else 'new'.",
            HelpName = "P",
        };
        Option<string?> name = new("--solution-name")
        {
            Description = "The solution's unique name. The one of pacpackager.json when left out, else the title's letters.",
            HelpName = "N",
        };
        Option<string?> version = new("--version") { Description = "The solution's version. The definition's when left out.", HelpName = "V" };
        Option<bool> flows = new("--flows") { Description = "Writes a second solution with the connector and the flows in connector/flows/src." };
        Option<bool> force = new("--force") { Description = "Packs in spite of errors." };
        Option<string> format = new("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        Verb verb = new(
            "pack",
            "Packs the connector: its files, an unmanaged solution, or what is handed in for certification.",
            "pacpackager pack --out orders.zip",
            "pacpackager pack connectors/orders --kind solution --publisher-prefix con --flows --out orders.zip",
            "pacpackager pack --kind certification --out certification.zip")
        {
            directory, file, kind, prefix, name, version, flows, force, format,
        };
        verb.SetAction(async (parsed, token) => (int)await new PackCommand(surroundings).RunAsync(
            parsed.GetValue(directory)!,
            new PackOptions(surroundings.Resolve(parsed.GetValue(file)!), Enum.Parse<PackageKind>(parsed.GetValue(kind)!, ignoreCase: true))
            {
                PublisherPrefix = parsed.GetValue(prefix),
                SolutionName = parsed.GetValue(name),
                Version = parsed.GetValue(version),
                Flows = parsed.GetValue(flows),
            },
            parsed.GetValue(force),
            parsed.GetValue(format) == "json",
            token));
        return verb;
    }

    private async Task<ExitCode> RunAsync(string directory, PackOptions options, bool force, bool asJson, CancellationToken cancellationToken)
    {
        Packer.RefuseImpossible(options);
        ConnectorReading reading = Read(surroundings.Resolve(directory));
        Diagnostic[] errors = FindErrors(reading, options.Kind);
        await surroundings.Error.WriteAsync(TextReport.Render(errors, surroundings.Show));
        string[] lacking = options.Kind == PackageKind.Certification ? [.. CertificationNeeds.Lacking(reading.Connector)] : [];
        if (errors.Length + lacking.Length > 0 && !force)
        {
            await RefuseAsync(errors, lacking);
            return ExitCode.Findings;
        }

        Package package = Packer.Pack(Whole(reading), options);
        OutputFile.RefuseInputs(package.Files.Select(file => file.Path), FilesOf(reading.Connector), "--out");
        await OutputFile.WriteAsync([.. package.Files.Select(file => (file.Path, file.Content))], "--out", cancellationToken);
        await surroundings.Output.WriteAsync(
            asJson ? PackageJson.Render(package, surroundings.Show) : PackageText.Render(package, surroundings.Show));
        await TellAsync(package, errors, options.Out);
        return ExitCode.Clean;
    }

    // A definition of another name has the rest of its connector beside it all the same.
    private static ConnectorReading Read(string path) =>
        File.Exists(path) ? new ConnectorReading(ConnectorLoader.Load(path), [], IsWholeFolder: true) : ConnectorLoader.Read(path);

    // What cannot be read cannot be packed, not even by force.
    private static Connector Whole(ConnectorReading reading) => reading switch
    {
        { Problems: [var first, ..] } => throw first,
        { Connector.Definition: null } => throw new ConnectorLoadException(reading.Connector.Directory, "The connector has no definition.")
        {
            Remedy = "Name a folder that holds one.",
        },
        _ => reading.Connector,
    };

    private static IEnumerable<string?> FilesOf(Connector connector) =>
    [
        connector.Definition?.Source.File, connector.Properties?.Source.File, connector.Script?.Path, connector.IconPath, connector.IntroPath,
        connector.SettingsPath,
    ];

    private static Diagnostic[] FindErrors(ConnectorReading reading, PackageKind kind)
    {
        CheckOptions options = new(kind == PackageKind.Certification ? Profile.Certification : Profile.Deploy);
        CheckReport report = new ConnectorChecker(options).Check(reading.Connector.Directory, reading);
        return [.. report.Diagnostics.Where(finding => finding.Severity == Severity.Error)];
    }

    private async Task RefuseAsync(Diagnostic[] errors, string[] lacking)
    {
        foreach (string need in lacking)
        {
            await surroundings.Error.WriteLineAsync(need);
        }

        string summary = errors.Length > 0 ? $"{TextReport.Summarize(errors)}: nothing was packed." : "Nothing was packed.";
        await surroundings.Error.WriteLineAsync($"{summary} Mend the connector, or pack it all the same with --force.");
    }

    private async Task TellAsync(Package package, Diagnostic[] errors, string file)
    {
        if (!Path.GetExtension(file).Equals(".zip", StringComparison.OrdinalIgnoreCase))
        {
            await surroundings.Error.WriteLineAsync($"{surroundings.Show(file)} is a zip archive, whatever its name ends in.");
        }

        if (errors.Length > 0)
        {
            await surroundings.Error.WriteLineAsync($"Packed in spite of {TextReport.Summarize(errors)}, as --force says.");
        }

        foreach (string remark in package.Remarks)
        {
            await surroundings.Error.WriteLineAsync(remark);
        }
    }
}
