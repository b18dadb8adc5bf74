using GmoSignSimulator.Domain;
using Microsoft.EntityFrameworkCore;

namespace GmoSignSimulator.Storage;

internal static class EnvelopeQueries
{
    /// <summary>Envelopes with documents and signers in the order of the request; approvers always come along.</summary>
    public static IQueryable<Envelope> WithPeople(this IQueryable<Envelope> envelopes) => envelopes
        .Include(envelope => envelope.Documents.OrderBy(document => document.Position))
        .Include(envelope => envelope.Signers.OrderBy(signer => signer.Position))
        .AsSplitQuery();
}
