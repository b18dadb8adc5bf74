using Connectors;
using PacPackager.Dataverse;
using PacPackager.Packaging.Workflows;

namespace PacPackager.Packaging;

/// <summary>Packs a connector.</summary>
internal static class Packer
{
    private const string CustomProperties = "customProperties.json";

    private const string NoSolution =
        "These are files without a solution, so its name, version and publisher stand nowhere. Add --kind solution.";

    private const string WhatIsMissing =
        "Missing still: the Package Deployer's assembly, which its own SDK builds around the solutions in PkgAssets of package.zip: "
        + "pac package init --outputDirectory deployer --package-name PACKAGE, then in it: pac package add-solution --path ConnectorSolution.zip, "
        + "pac package add-solution --path FlowSolution.zip, dotnet publish --configuration Release.";

    /// <summary>Refuses what no connector could be packed with, before anything is looked at.</summary>
    /// <exception cref="UsageException">There is something.</exception>
    internal static void RefuseImpossible(PackOptions options)
    {
        if (options is { Kind: PackageKind.Connector, Flows: true })
        {
            throw new UsageException("--flows makes a solution. Add --kind solution.");
        }

        _ = SolutionVersion.Choose(options.Version, definition: null);
        _ = PublisherPrefix.Choose(options.PublisherPrefix, settings: null);
        _ = options.SolutionName is { } name ? SolutionName.Choose(name, settings: null, title: "") : null;
    }

    /// <summary>Packs a connector; nothing is written. What certification asks for and the connector lacks is left out and remarked upon.</summary>
    /// <exception cref="UsageException">What was asked for cannot be made of this connector.</exception>
    /// <exception cref="ConnectorLoadException">The connector's flows cannot be read, or are none.</exception>
    internal static Package Pack(Connector connector, PackOptions options)
    {
        if (options.Kind == PackageKind.Connector)
        {
            bool isAboutSolutions = (options.PublisherPrefix ?? options.SolutionName ?? options.Version) is not null;
            return new Package(options.Kind, [new PackedFile(options.Out, ConnectorFiles.Of(connector))])
            {
                Remarks = isAboutSolutions ? [NoSolution] : [],
            };
        }

        SolutionSettings settings = connector.Settings.Solution;
        string prefix = PublisherPrefix.Choose(options.PublisherPrefix, settings.PublisherPrefix);
        ConnectorRow row = ConnectorRow.Of(connector, prefix);
        SolutionIdentity solution = new(
            SolutionName.Choose(options.SolutionName, settings.Name, row.DisplayName),
            row.DisplayName,
            SolutionVersion.Choose(options.Version, connector.Definition?.Version),
            prefix,
            settings.Publisher ?? connector.Properties?.Publisher ?? connector.Definition?.Contact?.Name ?? prefix);
        PackedFile[] files = options.Kind == PackageKind.Solution
            ? [new PackedFile(options.Out, SolutionArchive.OfConnector(solution, row))]
            : [];
        Package package = new(options.Kind, files) { Solution = solution, Connector = row, Remarks = [.. ColumnLimits.Remarks(row)] };
        return options switch
        {
            { Kind: PackageKind.Certification } => ForCertification(connector, package, options),
            { Flows: true } => WithFlows(connector, package, options),
            _ => package,
        };
    }

    private static Package WithFlows(Connector connector, Package package, PackOptions options)
    {
        (PackedFlows flows, SolutionIdentity solution) = Flows(connector, package);
        bool endsInZip = Path.GetExtension(options.Out).Equals(".zip", StringComparison.OrdinalIgnoreCase);
        string stem = endsInZip ? options.Out[..^".zip".Length] : options.Out;
        return package with
        {
            Files = [.. package.Files, new PackedFile(stem + ".flows.zip", SolutionArchive.WithFlows(solution, package.Connector!, flows))],
            Remarks = [.. package.Remarks, .. FlowRemarks(connector, flows, everyOperation: false)],
        };
    }

    private static Package ForCertification(Connector connector, Package package, PackOptions options)
    {
        string[] lacking = [.. CertificationNeeds.Lacking(connector)];
        bool hasFlows = FlowSourceReader.Find(connector.Directory) is not null;
        (PackedFlows Flows, SolutionIdentity Solution)? flows = hasFlows ? Flows(connector, package) : null;
        string? customProperties = Array.Find(
            [Path.Combine(connector.Directory, CustomProperties), Path.Combine(connector.Directory, "connector", CustomProperties)],
            File.Exists);

        // One publisher's package was refused (5000.1.1.16) for a list of policies that was there and empty.
        IReadOnlyList<ArchiveEntry> entries = CertificationPackage.Of(
            connector.IntroPath,
            customProperties,
            SolutionArchive.OfConnector(package.Solution!, package.Connector!, leaveOutEmptyPolicies: true),
            flows is { } both ? SolutionArchive.WithFlows(both.Solution, package.Connector!, both.Flows, leaveOutEmptyPolicies: true) : null);
        string[] multiAuth = customProperties is null && connector.Properties?.ConnectionParameterSets.Count > 0
            ? [$"The connector has several ways to sign in, and certification then asks for {CustomProperties}. Put it beside the definition."]
            : [];
        return package with
        {
            Files = [new PackedFile(options.Out, entries)],
            Remarks =
            [
                .. package.Remarks, .. multiAuth, .. flows is { } used ? FlowRemarks(connector, used.Flows, everyOperation: true) : [],
                .. lacking, WhatIsMissing,
            ],
        };
    }

    private static (PackedFlows Flows, SolutionIdentity Solution) Flows(Connector connector, Package package)
    {
        FlowSource source = FlowSourceReader.Read(connector.Directory);
        return (FlowRenaming.Of(source, package.Connector!), package.Solution!.ForFlows(source.DisplayName));
    }

    private static IEnumerable<string> FlowRemarks(Connector connector, PackedFlows flows, bool everyOperation)
    {
        ConnectorDefinition definition = connector.Definition!;
        string[] unknown = [.. flows.UsedOperations.Where(id => definition.FindOperation(id) is null).Order(StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            yield return $"Flows use what the connector has not: {string.Join(", ", unknown)}. Correct their operationId.";
        }

        string[] unused =
        [
            .. definition.Operations.Where(operation => !operation.IsInternal).Select(operation => operation.Id).Except(flows.UsedOperations),
        ];
        if (everyOperation && unused.Length > 0)
        {
            yield return $"No flow uses {string.Join(", ", unused)}, and certification wants every operation used (5000.1.1.7). Add them to a flow.";
        }
    }
}
