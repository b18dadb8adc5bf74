namespace PacPackager.Dataverse.WebApi;

/// <summary>A change that some try may have made without saying so. The row itself says what became of it.</summary>
/// <param name="table">Reads the row.</param>
/// <param name="id">The row's id.</param>
/// <param name="row">What it was to hold.</param>
/// <param name="replaced">The row as it was; null where there was none.</param>
internal sealed class UnconfirmedWrite(IConnectorTable table, Guid id, ConnectorRow row, StoredConnector? replaced)
{
    /// <summary>Returns where the row holds what was to be written; else says what is known.</summary>
    /// <param name="doubt">What the tries leave open.</param>
    /// <param name="refusal">What the last try came to.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="DataverseException">The change was not made, or nobody can say whether it was.</exception>
    internal async Task SettleAsync(Doubt doubt, DataverseException refusal, CancellationToken cancellationToken)
    {
        StoredConnector? found = await ReadAsync(refusal, cancellationToken);
        if (found is not null && SameContent.Holds(found.Row, row))
        {
            return;
        }

        bool untouched = found?.Version == replaced?.Version;
        throw (untouched, doubt) switch
        {
            (true, Doubt.Ended) => new DataverseException($"{refusal.Message}\nReading it back shows that nothing was written.") { Code = refusal.Code },
            (true, _) => Unknown(refusal, "Reading it back shows no change so far, but a try that was never answered may still be at work."),
            (false, _) when found is null => Unknown(refusal, "Reading it back finds no row any more."),
            (false, _) => Unknown(refusal, "Reading it back finds something else than was to be written: somebody else may have changed it too."),
        };
    }

    private async Task<StoredConnector?> ReadAsync(DataverseException refusal, CancellationToken cancellationToken)
    {
        try
        {
            return await table.ReadAsync(id, cancellationToken);
        }
        catch (DataverseException unreadable)
        {
            throw Unknown(refusal, $"Reading it back failed too. {unreadable.Message}");
        }
    }

    private DataverseException Unknown(DataverseException refusal, string finding) =>
        new($"{refusal.Message}\n{finding} Whether connector {id:D} was written is not known: look at it before you deploy again.")
        {
            Code = refusal.Code,
            OutcomeUnknown = true,
        };
}
