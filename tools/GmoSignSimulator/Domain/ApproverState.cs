namespace GmoSignSimulator.Domain;

internal enum ApproverState
{
    Waiting,
    Approved,
    Rejected,
}
