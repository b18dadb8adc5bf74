using GmoSignSimulator.Wire;

namespace GmoSignSimulator.Domain;

/// <summary>Makes an envelope of a draft and its files, or says what does not fit.</summary>
internal sealed class EnvelopeFactory(IIdSource ids)
{
    public Envelope Create(string accountId, EnvelopeDraft draft, IReadOnlyList<OpenedDocument> documents, DateTimeOffset now)
    {
        RefuseMissingPages(draft, documents);
        EnvelopeDocument[] taken = [.. documents.Select((document, position) => new EnvelopeDocument
        {
            ControlNumber = ids.Next("doc"),
            Position = position,
            Name = document.Draft.Name,
            FileId = document.FileId,
            Fields = document.Draft.Fields,
        })];
        Dictionary<string, string> controlNumbers = documents.Select((document, position) => (document.Draft.Code, taken[position].ControlNumber))
            .ToDictionary(pair => pair.Code, pair => pair.ControlNumber, StringComparer.Ordinal);
        Signer[] signers = [.. draft.Signers.Select((signer, position) => Create(signer, position, controlNumbers))];
        if (signers.All(signer => signer.State == SignerState.NotSent))
        {
            throw RefusalException.Invalid([new Violation("body", "no document is sent to any signer (every request_type is 3).")]);
        }

        return new Envelope
        {
            Xid = ids.Next("env"),
            AccountId = accountId,
            Name = draft.Name,
            SenderName = draft.SenderName,
            WantsNotification = draft.WantsNotification,
            State = draft.Approvers.Count > 0 ? EnvelopeState.AwaitingApproval : EnvelopeState.AwaitingSignature,
            RequestedAt = now,
            Documents = [.. taken],
            Signers = [.. signers],
            Approvers = [.. draft.Approvers.Select((approver, position) => new Approver
            {
                Position = position, Order = approver.Order, Name = approver.Name, Email = approver.Email,
            })],
            Recipients = draft.Recipients,
        };
    }

    private Signer Create(DraftSigner draft, int position, Dictionary<string, string> controlNumbers)
    {
        SignerTask[] tasks = [.. draft.Tasks.Select(task => new SignerTask(controlNumbers[task.DocumentCode], task.RequestType, task.Fields))];
        return new Signer
        {
            Id = ids.Next("sig"),
            Token = ids.Next("tok"),
            Position = position,
            Side = draft.Side,
            Order = draft.Order,
            OneIsEnough = draft.OneIsEnough,
            Name = draft.Name,
            OrganizeName = draft.OrganizeName,
            Email = draft.Email,
            PhoneNumber = draft.PhoneNumber,
            Tasks = tasks,
            // Without any task the signer still signs, invisibly: a signature needs no box.
            State = tasks.Length > 0 && tasks.All(task => task.RequestType == RequestType.NotSend) ? SignerState.NotSent : SignerState.Waiting,
        };
    }

    private static void RefuseMissingPages(EnvelopeDraft draft, IReadOnlyList<OpenedDocument> documents)
    {
        Dictionary<string, int> pages = documents.ToDictionary(document => document.Draft.Code, document => document.PageCount, StringComparer.Ordinal);
        IEnumerable<(PlacedField Field, int Pages)> placed =
        [
            .. documents.SelectMany(document => document.Draft.Fields.Select(field => (field, document.PageCount))),
            .. draft.Signers.SelectMany(signer => signer.Tasks)
                .SelectMany(task => task.Fields.Select(field => (field, pages[task.DocumentCode]))),
        ];
        Violation[] missing = [.. from each in placed
                                  where each.Field.Page > each.Pages
                                  select new Violation($"{each.Field.Path}.page_no", $"is {each.Field.Page}, but the document has {each.Pages} page(s).")];
        if (missing.Length > 0)
        {
            throw RefusalException.Invalid(missing);
        }
    }
}
