using System.Xml.Linq;
using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;

namespace PacPackager.Packaging.Workflows;

/// <summary>Brings flows to the names of the connector they are packed with.</summary>
internal sealed class FlowRenaming
{
    private readonly ConnectorRow row;
    private readonly SourceNames names;

    private FlowRenaming(FlowSource source, ConnectorRow row)
    {
        this.row = row;
        names = new SourceNames(source, row);
    }

    /// <summary>The flows of a source in the names of a connector.</summary>
    /// <exception cref="ConnectorLoadException">No flow uses the connector, or the source does not hold together.</exception>
    internal static PackedFlows Of(FlowSource source, ConnectorRow row)
    {
        FlowRenaming renaming = new(source, row);
        if (!renaming.names.IsUsed)
        {
            throw new ConnectorLoadException(source.Directory, $"No flow has a connection reference to '{row.DisplayName}'.")
            {
                Remedy = $"Its api.logicalName ends in '{row.Name[row.Name.IndexOf('_', StringComparison.Ordinal)..]}'.",
            };
        }

        WorkflowFile[] workflows = [.. source.Workflows.Select(renaming.Workflow)];
        XElement[] references = [.. source.ConnectionReferences.Select(renaming.ConnectionReference)];
        RequireReferences(workflows, references);
        return new PackedFlows(
            workflows,
            references,
            [.. source.EnvironmentVariables.Select(renaming.Variable)],
            workflows.SelectMany(workflow => workflow.OperationsThrough(renaming.names.IsOwn)).ToHashSet(StringComparer.Ordinal));
    }

    private WorkflowFile Workflow(WorkflowFile workflow)
    {
        WorkflowFile renamed = workflow with { Json = (JObject)Renamed(workflow.Json, workflow.Path) };
        foreach (WorkflowReference reference in renamed.References)
        {
            if (reference.LogicalName is { } logicalName)
            {
                reference.Json["connection"]!["connectionReferenceLogicalName"] = names.Own(logicalName);
            }

            if (names.IsOwn(reference) && reference.Json["api"] is JObject api)
            {
                api["name"] = names.ApiName;
                api["logicalName"] = row.Name;
            }
        }

        foreach (JValue name in renamed.Json.SelectTokens("properties.definition.parameters.*.metadata.schemaName").OfType<JValue>())
        {
            if (name.Value is string variable && names.IsVariable(variable))
            {
                name.Value = names.Own(variable);
            }
        }

        return renamed;
    }

    private JToken Renamed(JToken token, string file) => token switch
    {
        JObject written => Members(written, file),
        JArray list => new JArray(list.Select(item => Renamed(item, file))),
        JValue { Value: string text } => new JValue(names.InText(text)),
        _ => token.DeepClone(),
    };

    private JObject Members(JObject written, string file)
    {
        JObject renamed = [];
        foreach (JProperty member in written.Properties())
        {
            string name = names.InText(member.Name);
            if (renamed.ContainsKey(name))
            {
                throw new ConnectorLoadException(
                    file, $"Two members of {written.Path} stand for this connector; the second is '{member.Name}'.")
                {
                    Remedy = "Keep one.",
                };
            }

            renamed[name] = Renamed(member.Value, file);
        }

        return renamed;
    }

    private XElement ConnectionReference(XElement written)
    {
        XElement reference = new(written);
        if (reference.Attribute("connectionreferencelogicalname") is { } name)
        {
            name.Value = names.Own(name.Value);
        }

        if (names.IsOwn(reference))
        {
            XElement connector = reference.Element("connectorid")!;
            connector.Value = "/providers/Microsoft.PowerApps/apis/" + names.ApiName;
            reference.Elements("customconnectorid").Remove();
            connector.AddAfterSelf(new XElement("customconnectorid", new XElement("connectorid", row.Id)));
        }

        return reference;
    }

    private EnvironmentVariable Variable(EnvironmentVariable written)
    {
        string name = names.Own(written.SchemaName);
        XElement definition = new(written.Definition);
        definition.SetAttributeValue("schemaname", name);
        return new EnvironmentVariable(name, definition);
    }

    private static void RequireReferences(IEnumerable<WorkflowFile> workflows, IEnumerable<XElement> references)
    {
        HashSet<string> declared = new(
            references.Select(reference => (string?)reference.Attribute("connectionreferencelogicalname")).OfType<string>(),
            StringComparer.OrdinalIgnoreCase);
        foreach (WorkflowFile workflow in workflows)
        {
            if (workflow.References.FirstOrDefault(each => each.LogicalName is { } name && !declared.Contains(name)) is { } missing)
            {
                throw new ConnectorLoadException(
                    workflow.Path, $"The flow uses the connection reference '{missing.LogicalName}', which Other/Customizations.xml does not declare.")
                {
                    Remedy = "Add it there.",
                };
            }
        }
    }
}
