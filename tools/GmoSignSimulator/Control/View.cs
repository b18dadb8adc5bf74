using GmoSignSimulator.Domain;

namespace GmoSignSimulator.Control;

/// <summary>State as the control surface shows it.</summary>
internal static class View
{
    public static object Of(Envelope envelope) => new
    {
        envelope = envelope.Xid,
        account = envelope.AccountId,
        name = envelope.Name,
        state = envelope.State,
        wantsNotification = envelope.WantsNotification,
        requestedAt = envelope.RequestedAt,
        finishedAt = envelope.FinishedAt,
        documents = envelope.Documents.Select(document => new { document = document.ControlNumber, name = document.Name }),
        approvers = envelope.Approvers.Select(approver => new
        {
            order = approver.Order,
            name = approver.Name,
            email = approver.Email,
            state = approver.State,
            isInTurn = envelope.ApproversInTurn.Contains(approver),
            actedAt = approver.ActedAt,
        }),
        signers = envelope.Signers.Select(signer => new
        {
            id = signer.Id,
            side = signer.Side,
            order = signer.Order,
            name = signer.Name,
            organizeName = signer.OrganizeName,
            email = signer.Email,
            phoneNumber = signer.PhoneNumber,
            oneIsEnough = signer.OneIsEnough,
            state = signer.State,
            isInTurn = envelope.SignersInTurn.Contains(signer),
            actedAt = signer.ActedAt,
        }),
        recipients = envelope.Recipients,
    };

    public static object Of(Hook hook) => new
    {
        hook = hook.Id,
        account = hook.AccountId,
        name = hook.Name,
        url = hook.Url,
        isGone = hook.IsGone,
        createdAt = hook.CreatedAt,
        updatedAt = hook.UpdatedAt,
    };

    public static object Of(Delivery delivery) => new
    {
        delivery = delivery.Id,
        account = delivery.AccountId,
        hook = delivery.HookId,
        envelope = delivery.EnvelopeXid,
        url = delivery.Url,
        state = delivery.State,
        attempts = delivery.Attempts,
        lastOutcome = delivery.LastOutcome,
        createdAt = delivery.CreatedAt,
        nextAttemptAt = delivery.State == DeliveryState.Pending ? delivery.NextAttemptAt : (DateTimeOffset?)null,
        finishedAt = delivery.FinishedAt,
    };

    public static object Of(Template template) => new
    {
        template = template.Id,
        name = template.Name,
        mergeItems = template.MergeItems.Select(item => item.Text),
        signers = template.Signers.Select(signer => new { side = signer.Side, order = signer.Order, name = signer.Name, email = signer.Email }),
    };
}
