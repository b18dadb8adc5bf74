using System.Xml.Linq;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants each connector among the solution's root components.</summary>
internal sealed class ConnectorRootComponent : PackageRule
{
    // Source: exported solutions; the table solutioncomponent numbers the kinds.
    private const string ConnectorType = "372";

    public override RuleInfo Info { get; } = new(
        "connector-root-component", Severity.Error, "`solution.xml` lists each connector as a root component of type 372, with the id and name of its record.")
    {
        Why = "The import brings in what is listed; a connector that is not, or under another id, is left out or made anew.",
        Source = "Exported solutions: <RootComponent type=\"372\" id=\"{...}\" schemaName=\"...\" behavior=\"0\" />.",
        Bad = "<RootComponents />",
        Good = "<RootComponent type=\"372\" id=\"{11111111-2222-3333-4444-555555555555}\" schemaName=\"fab_invoices\" behavior=\"0\" />",
        Covers = ["5000.1.1.17 connector files"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        from solution in package.Solutions
        where solution.Manifest is not null
        from record in solution.Connectors
        let fault = Fault(solution, record)
        where fault is not null
        select fault;

    private Diagnostic? Fault(Solution solution, ConnectorRecord record)
    {
        XElement[] components =
        [
            .. solution.Manifest!.Descendants().Where(element => element.Name.LocalName == "RootComponent" && (string?)element.Attribute("type") == ConnectorType),
        ];
        XElement? byName = components.FirstOrDefault(component => Same((string?)component.Attribute("schemaName"), record.Name));
        XElement? byId = components.FirstOrDefault(component => SameId((string?)component.Attribute("id"), record.Id));
        if ((byName is not null && string.IsNullOrWhiteSpace((string?)byName.Attribute("id")))
            || (byId is not null && string.IsNullOrWhiteSpace((string?)byId.Attribute("schemaName"))))
        {
            // Either names the connector; only where both stand can they differ.
            return null;
        }

        return (byName, byId) switch
        {
            (null, null) => Info.At(
                record.Position,
                $"The connector '{record.Shown}' is no root component in solution.xml.",
                $"Add <RootComponent type=\"372\" id=\"{{{ForeignText.Show(record.Id)}}}\" schemaName=\"{ForeignText.Show(record.Name)}\" behavior=\"0\" />."),
            (null, { } other) => Info.At(
                solution.InManifest(other), $"The root component calls the connector '{ForeignText.Show((string?)other.Attribute("schemaName"))}', its record '{ForeignText.Show(record.Name)}'.", "Write one name in both."),
            ({ } other, null) => Info.At(
                solution.InManifest(other), $"The root component has the id '{ForeignText.Show((string?)other.Attribute("id"))}', the connector's record '{ForeignText.Show(record.Id)}'.", "Write one id in both."),
            _ => null,
        };
    }

    private static bool Same(string? first, string? second) => first is not null && first.Equals(second, StringComparison.OrdinalIgnoreCase);

    private static bool SameId(string? first, string? second) => Guid.TryParse(first, out Guid one) && Guid.TryParse(second, out Guid other) && one == other;
}
