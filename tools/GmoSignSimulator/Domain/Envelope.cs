namespace GmoSignSimulator.Domain;

/// <summary>Documents on their way past approvers and signers; knows whose turn it is.</summary>
internal sealed class Envelope
{
    public required string Xid { get; init; }

    public required string AccountId { get; init; }

    public required string Name { get; init; }

    public string SenderName { get; init; } = "";

    /// <summary>Whether hooks are told of the completion.</summary>
    public bool WantsNotification { get; init; }

    public EnvelopeState State { get; set; }

    public DateTimeOffset RequestedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; set; }

    public List<EnvelopeDocument> Documents { get; init; } = [];

    public List<Signer> Signers { get; init; } = [];

    public List<Approver> Approvers { get; init; } = [];

    /// <summary>Names of those who only receive the signed files.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>The approvers who may decide now: equal numbers in parallel, the next number waits.</summary>
    public IReadOnlyList<Approver> ApproversInTurn =>
        State == EnvelopeState.AwaitingApproval ? LowestOrder(Approvers, a => a.State == ApproverState.Waiting, a => a.Order) : [];

    /// <summary>The signers who may sign now.</summary>
    public IReadOnlyList<Signer> SignersInTurn =>
        State == EnvelopeState.AwaitingSignature ? LowestOrder(Signers, s => s.State == SignerState.Waiting, s => s.Order) : [];

    public void Approve(string email, DateTimeOffset now)
    {
        Decide(email, ApproverState.Approved, now);
        if (Approvers.All(approver => approver.State == ApproverState.Approved))
        {
            State = EnvelopeState.AwaitingSignature;
        }
    }

    public void Reject(string email, DateTimeOffset now)
    {
        Decide(email, ApproverState.Rejected, now);
        Finish(EnvelopeState.Rejected, now);
    }

    public void Sign(string who, SignerEntries entries, DateTimeOffset now)
    {
        Signer signer = InTurn(who);
        signer.Fill(entries);
        signer.Sign(now);
        foreach (Signer other in Signers.Where(other => other.Order == signer.Order && other.State == SignerState.Waiting && IsOrSigned(other.Order)))
        {
            other.State = SignerState.NotNeeded;
        }

        if (Signers.All(each => each.State != SignerState.Waiting))
        {
            Finish(EnvelopeState.Completed, now);
        }
    }

    public void Decline(string who, DateTimeOffset now)
    {
        Signer signer = InTurn(who);
        signer.State = SignerState.Declined;
        signer.ActedAt = now;
        Finish(EnvelopeState.Declined, now);
    }

    private bool IsOrSigned(int order) => Signers.Any(signer => signer.Order == order && signer.OneIsEnough);

    private void Finish(EnvelopeState state, DateTimeOffset now)
    {
        State = state;
        FinishedAt = now;
    }

    private void Decide(string email, ApproverState decision, DateTimeOffset now)
    {
        Approver[] named = [.. Approvers.Where(approver => approver.Email.Equals(email, StringComparison.OrdinalIgnoreCase))];
        if (named.Length == 0)
        {
            throw RefusalException.NotFound($"Envelope '{Xid}' has no approver '{email}'.");
        }

        Approver approver = named.FirstOrDefault(ApproversInTurn.Contains)
            ?? throw NotInTurn(email, ApproversInTurn.Select(each => each.Email));
        approver.State = decision;
        approver.ActedAt = now;
    }

    private Signer InTurn(string who)
    {
        Signer[] named = [.. Signers.Where(signer => signer.Answers(who))];
        if (named.Length == 0)
        {
            throw RefusalException.NotFound($"Envelope '{Xid}' has no signer '{who}'.");
        }

        return named.FirstOrDefault(SignersInTurn.Contains) ?? throw NotInTurn(who, SignersInTurn.Select(each => each.Key));
    }

    private RefusalException NotInTurn(string who, IEnumerable<string> first)
    {
        string waitsFor = string.Join(", ", first);
        return RefusalException.Conflict(waitsFor.Length == 0
            ? $"'{who}' cannot act on envelope '{Xid}': it is {State}."
            : $"It is not the turn of '{who}' in envelope '{Xid}': first {waitsFor}.");
    }

    private static T[] LowestOrder<T>(List<T> people, Func<T, bool> waits, Func<T, int> order)
    {
        T[] waiting = [.. people.Where(waits)];
        return waiting.Length == 0 ? [] : [.. waiting.Where(person => order(person) == waiting.Min(order))];
    }
}
