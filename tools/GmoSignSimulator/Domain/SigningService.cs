using GmoSignSimulator.Notifications;
using GmoSignSimulator.Storage;
using GmoSignSimulator.Wire;
using Microsoft.EntityFrameworkCore;

namespace GmoSignSimulator.Domain;

/// <summary>
/// Everything the service can be made to do, as verbs; each is one transaction. Throws <see cref="RefusalException"/> when it does not.
/// </summary>
internal sealed class SigningService(Store store, NotificationOutbox outbox, IIdSource ids, TimeProvider clock)
{
    private readonly EnvelopeFactory envelopes = new(ids);

    /// <summary>Keeps a document and gives its code.</summary>
    public Task<string> RegisterAsync(string accountId, DocumentDraft draft, CancellationToken cancellation) =>
        store.ChangeAsync(async context =>
        {
            string code = draft.Code ?? ids.Next("d");
            if (await UsableAsync(context, accountId, code) is not null)
            {
                throw RefusalException.Invalid([new Violation("document_code", $"'{code}' already names a document.")]);
            }

            StoredFile file = new() { Bytes = draft.Bytes };
            context.Files.Add(file);
            await context.SaveChangesAsync(cancellation);
            context.Documents.Add(new RegisteredDocument
            {
                AccountId = accountId,
                Code = code,
                FileId = file.Id,
                PageCount = draft.PageCount,
                IsReusable = draft.IsReusable,
                Remarks = draft.Remarks,
                RegisteredAt = clock.GetUtcNow(),
            });
            return code;
        }, cancellation);

    /// <summary>Sends registered documents to signers.</summary>
    public Task<Envelope> RequestSignatureAsync(string accountId, EnvelopeDraft draft, CancellationToken cancellation) =>
        store.ChangeAsync(async context =>
        {
            List<OpenedDocument> documents = [];
            List<Violation> unknown = [];
            foreach (DraftDocument wanted in draft.Documents)
            {
                if (await UsableAsync(context, accountId, wanted.Code) is not { } document)
                {
                    bool isSpent = await context.Documents.AnyAsync(each => each.AccountId == accountId && each.Code == wanted.Code, cancellation);
                    unknown.Add(new($"{wanted.Path}.document_code", isSpent
                        ? $"'{wanted.Code}' was used for an envelope already. Register it again, or with reuse_flag 1."
                        : $"'{wanted.Code}' names no registered document."));
                    continue;
                }

                document.UsedAt = clock.GetUtcNow();
                documents.Add(new(wanted, document.FileId, document.PageCount));
            }

            if (unknown.Count > 0)
            {
                throw RefusalException.Invalid(unknown);
            }

            return Add(context, envelopes.Create(accountId, draft, documents, clock.GetUtcNow()));
        }, cancellation);

    /// <summary>Sends a template's document to signers.</summary>
    public Task<Envelope> SendFromTemplateAsync(string accountId, Template template, EnvelopeDraft draft, CancellationToken cancellation) =>
        store.ChangeAsync(context =>
        {
            OpenedDocument[] documents = [new(draft.Documents[0], template.FileId, int.MaxValue)];
            return Task.FromResult(Add(context, envelopes.Create(accountId, draft, documents, clock.GetUtcNow())));
        }, cancellation);

    public Task<Envelope> ApproveAsync(string xid, string approver, CancellationToken cancellation) =>
        ActAsync(xid, envelope => envelope.Approve(approver, clock.GetUtcNow()), cancellation);

    public Task<Envelope> RejectAsync(string xid, string approver, CancellationToken cancellation) =>
        ActAsync(xid, envelope => envelope.Reject(approver, clock.GetUtcNow()), cancellation);

    public Task<Envelope> SignAsync(string xid, string signer, SignerEntries entries, CancellationToken cancellation) =>
        ActAsync(xid, envelope => envelope.Sign(signer, entries, clock.GetUtcNow()), cancellation);

    public Task<Envelope> DeclineAsync(string xid, string signer, CancellationToken cancellation) =>
        ActAsync(xid, envelope => envelope.Decline(signer, clock.GetUtcNow()), cancellation);

    /// <summary>Remembers a callback address; the same address again renews its hook.</summary>
    public Task<Hook> ConnectAsync(string accountId, string name, string url, string envelopeEvent, CancellationToken cancellation) =>
        store.ChangeAsync(async context =>
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (await context.Hooks.SingleOrDefaultAsync(hook => hook.AccountId == accountId && hook.Url == url, cancellation) is { } known)
            {
                known.Name = name;
                known.UpdatedAt = now;
                known.IsGone = false;
                return known;
            }

            Hook hook = new()
            {
                Id = ids.Next("con"),
                AccountId = accountId,
                Name = name,
                Url = url,
                Event = envelopeEvent,
                CreatedAt = now,
                UpdatedAt = now,
            };
            context.Hooks.Add(hook);
            return hook;
        }, cancellation);

    /// <summary>Forgets a callback address and cancels what was still to be sent there.</summary>
    public Task<Hook> DisconnectAsync(string accountId, string hookId, CancellationToken cancellation) =>
        store.ChangeAsync(async context =>
        {
            Hook hook = await context.Hooks.SingleOrDefaultAsync(each => each.AccountId == accountId && each.Id == hookId, cancellation)
                ?? throw RefusalException.NotFound($"There is no hook '{hookId}'.");
            context.Hooks.Remove(hook);
            await NotificationOutbox.CancelAsync(context, hookId, clock.GetUtcNow());
            return hook;
        }, cancellation);

    private async Task<Envelope> ActAsync(string xid, Action<Envelope> act, CancellationToken cancellation)
    {
        Envelope changed = await store.ChangeAsync(async context =>
        {
            Envelope envelope = await context.Envelopes.WithPeople().SingleOrDefaultAsync(each => each.Xid == xid, cancellation)
                ?? throw RefusalException.NotFound($"There is no envelope '{xid}'.");
            act(envelope);
            if (envelope is { State: EnvelopeState.Completed, WantsNotification: true })
            {
                await outbox.WriteAsync(context, envelope, cancellation);
            }

            return envelope;
        }, cancellation);
        outbox.Ring();
        return changed;
    }

    private static Envelope Add(SimulatorContext context, Envelope envelope)
    {
        context.Envelopes.Add(envelope);
        return envelope;
    }

    private static Task<RegisteredDocument?> UsableAsync(SimulatorContext context, string accountId, string code) =>
        context.Documents.SingleOrDefaultAsync(document =>
            document.AccountId == accountId && document.Code == code && (document.IsReusable || document.UsedAt == null));
}
