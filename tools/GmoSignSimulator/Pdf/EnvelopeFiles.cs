using GmoSignSimulator.Domain;
using GmoSignSimulator.Storage;
using Microsoft.EntityFrameworkCore;

namespace GmoSignSimulator.Pdf;

/// <summary>The files of envelopes: signed at the end, previews on the way.</summary>
internal sealed class EnvelopeFiles(Store store, SignedDocument signedDocument)
{
    /// <summary>The signed file. It is written once and kept, so that every download gives the same bytes.</summary>
    /// <exception cref="RefusalException">Unknown to this account, or not signed by everybody yet.</exception>
    public async Task<byte[]> SignedAsync(string accountId, string controlNumber, CancellationToken cancellation)
    {
        (Envelope envelope, EnvelopeDocument document) = await FindAsync(controlNumber, cancellation);
        if (envelope.AccountId != accountId)
        {
            throw Unknown(controlNumber);
        }

        if (envelope.State != EnvelopeState.Completed)
        {
            throw RefusalException.NotFound($"Document '{controlNumber}' is not signed yet: its envelope is {envelope.State}.");
        }

        if (document.SignedFileId is { } known)
        {
            return await BytesAsync(known, cancellation);
        }

        byte[] signed = signedDocument.Sign(await BytesAsync(document.FileId, cancellation), envelope, document);
        return await KeepAsync(controlNumber, signed, cancellation);
    }

    /// <summary>The file as it stands, whoever asks.</summary>
    public async Task<byte[]> PreviewAsync(string controlNumber, CancellationToken cancellation)
    {
        (Envelope envelope, EnvelopeDocument document) = await FindAsync(controlNumber, cancellation);
        return signedDocument.Preview(await BytesAsync(document.FileId, cancellation), envelope, document);
    }

    private Task<byte[]> KeepAsync(string controlNumber, byte[] signed, CancellationToken cancellation) =>
        store.ChangeAsync(async context =>
        {
            EnvelopeDocument document = await context.Set<EnvelopeDocument>().SingleAsync(each => each.ControlNumber == controlNumber, cancellation);
            if (document.SignedFileId is { } other)
            {
                // Two downloads at once: the first one's file is the signed file.
                return (await context.Files.AsNoTracking().SingleAsync(file => file.Id == other, cancellation)).Bytes;
            }

            StoredFile file = new() { Bytes = signed };
            context.Files.Add(file);
            await context.SaveChangesAsync(cancellation);
            document.SignedFileId = file.Id;
            return signed;
        }, cancellation);

    private async Task<(Envelope Envelope, EnvelopeDocument Document)> FindAsync(string controlNumber, CancellationToken cancellation)
    {
        Envelope envelope = await store.ReadAsync(context => context.Envelopes.AsNoTracking().WithPeople()
            .SingleOrDefaultAsync(each => each.Documents.Any(document => document.ControlNumber == controlNumber), cancellation))
            ?? throw Unknown(controlNumber);
        return (envelope, envelope.Documents.Single(document => document.ControlNumber == controlNumber));
    }

    private Task<byte[]> BytesAsync(long fileId, CancellationToken cancellation) => store.ReadAsync(context =>
        context.Files.Where(file => file.Id == fileId).Select(file => file.Bytes).SingleAsync(cancellation));

    private static RefusalException Unknown(string controlNumber) => RefusalException.NotFound($"There is no document '{controlNumber}'.");
}
