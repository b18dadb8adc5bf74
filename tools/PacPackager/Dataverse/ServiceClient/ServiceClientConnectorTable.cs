using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using PacPackager.Dataverse.Authentication;
using Client = Microsoft.PowerPlatform.Dataverse.Client.ServiceClient;

namespace PacPackager.Dataverse.ServiceClient;

/// <summary>The table <c>connector</c> over Microsoft's client library, which keeps the service protection limits by itself.</summary>
/// <param name="environment">The environment.</param>
/// <param name="tokens">Sign each request.</param>
/// <param name="secrets">What no message must show.</param>
internal sealed class ServiceClientConnectorTable(EnvironmentAddress environment, AccessTokens tokens, Secrets secrets) : IConnectorTable
{
    private const int CustomConnector = 1;

    private static readonly ColumnSet Columns = new(
        "name", "displayname", "description", "iconbrandcolor", "openapidefinition", "connectionparameters", "connectionparametersets",
        "policytemplateinstances", "scriptoperations", "customcodeblobcontent", "connectorinternalid", "ismanaged", "iconblob");

    private readonly Lazy<Client> client = new(() => new Client(environment.Origin, _ => tokens.GetAsync(CancellationToken.None)));

    /// <inheritdoc />
    public async Task<StoredConnector?> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        (await QueryAsync("connectorid", id, cancellationToken)).SingleOrDefault();

    /// <inheritdoc />
    public async Task<IReadOnlyList<StoredConnector>> FindAsync(string displayName, CancellationToken cancellationToken) =>
    [
        .. (await QueryAsync("displayname", displayName, cancellationToken))
            .Where(found => found.Row.DisplayName.Trim().Equals(displayName.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderBy(found => found.Id),
    ];

    /// <inheritdoc />
    public async Task WriteAsync(Guid id, ConnectorRow row, StoredConnector? replaced, string? solution, CancellationToken cancellationToken)
    {
        OrganizationRequest request = replaced is null ? Create(id, row) : Replace(replaced, row);
        if (solution is not null)
        {
            request.Parameters["SolutionUniqueName"] = solution;
        }

        string purpose = replaced is null ? $"Creating connector '{row.DisplayName}'" : $"Updating connector '{row.DisplayName}'";
        await AskAsync(purpose, isWrite: true, () => client.Value.ExecuteAsync(request, cancellationToken));
    }

    private static CreateRequest Create(Guid id, ConnectorRow row)
    {
        Entity entity = Contents(id, row);
        entity["name"] = row.Name;
        entity["connectortype"] = new OptionSetValue(CustomConnector);
        return new CreateRequest { Target = entity };
    }

    private static UpdateRequest Replace(StoredConnector replaced, ConnectorRow row)
    {
        Entity entity = Contents(replaced.Id, row);
        entity.RowVersion = replaced.Version;
        return new UpdateRequest { Target = entity, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches };
    }

    private static Entity Contents(Guid id, ConnectorRow row)
    {
        Entity entity = new("connector", id);
        entity["displayname"] = row.DisplayName;
        entity["description"] = row.Description;
        entity["iconbrandcolor"] = row.IconBrandColor;
        entity["openapidefinition"] = row.OpenApiDefinition;
        entity["connectionparameters"] = row.ConnectionParameters;
        entity["connectionparametersets"] = row.ConnectionParameterSets;
        entity["policytemplateinstances"] = row.PolicyTemplateInstances;
        entity["scriptoperations"] = row.ScriptOperations;
        entity["customcodeblobcontent"] = row.CustomCode;
        entity["iconblob"] = row.Icon;
        return entity;
    }

    private static StoredConnector Stored(Entity entity) => new(entity.Id, entity.RowVersion, new ConnectorRow
    {
        Name = Text(entity, "name") ?? "",
        DisplayName = Text(entity, "displayname") ?? "",
        Description = Text(entity, "description") ?? "",
        IconBrandColor = Text(entity, "iconbrandcolor"),
        OpenApiDefinition = Text(entity, "openapidefinition") ?? "",
        ConnectionParameters = Text(entity, "connectionparameters") ?? "{}",
        ConnectionParameterSets = Text(entity, "connectionparametersets"),
        PolicyTemplateInstances = Text(entity, "policytemplateinstances") ?? "[]",
        ScriptOperations = Text(entity, "scriptoperations") ?? "[]",
        CustomCode = Text(entity, "customcodeblobcontent"),
        Icon = entity.GetAttributeValue<byte[]>("iconblob"),
    })
    {
        InternalId = Text(entity, "connectorinternalid"),
        IsManaged = entity.GetAttributeValue<bool>("ismanaged"),
    };

    private static string? Text(Entity entity, string column) => entity.GetAttributeValue<string>(column);

    private async Task<IEnumerable<StoredConnector>> QueryAsync(string column, object value, CancellationToken cancellationToken)
    {
        QueryExpression query = new("connector") { ColumnSet = Columns };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        EntityCollection found = await AskAsync("Reading connectors", isWrite: false, () => client.Value.RetrieveMultipleAsync(query, cancellationToken));
        return found.Entities.Select(Stored);
    }

    private async Task<T> AskAsync<T>(string purpose, bool isWrite, Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (FaultException<OrganizationServiceFault> refusal)
        {
            // The environment answered, so the transaction it made is undone.
            string code = string.Create(CultureInfo.InvariantCulture, $"0x{refusal.Detail.ErrorCode:x8}");
            throw new DataverseException(secrets.Hide(
                $"{purpose}: {environment} refused ({code}): {refusal.Message} Mend what it names, or deploy again where somebody else changed it."))
            {
                Code = code,
            };
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or DataverseException))
        {
            string next = isWrite ? "Whether it was written is not known: look at the connector before you deploy again." : "Check address and sign-in.";
            throw new DataverseException(secrets.Hide($"{purpose}: {environment} cannot be asked: {failure.Message} {next}")) { OutcomeUnknown = isWrite };
        }
    }
}
