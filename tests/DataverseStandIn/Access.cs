namespace DataverseStandIn;

/// <summary>What the environment grants to whoever holds its token.</summary>
public enum Access
{
    /// <summary>Everything.</summary>
    Granted,

    /// <summary>A member of the environment without a security role.</summary>
    NoPrivilege,

    /// <summary>No member of the environment.</summary>
    NotAMember,
}
