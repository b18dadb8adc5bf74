namespace PacPackager.Dataverse.WebApi;

/// <summary>What is open about a change that was asked for and not confirmed; more doubt is the greater value.</summary>
internal enum Doubt
{
    /// <summary>Nothing is open: it was refused, or never arrived.</summary>
    None,

    /// <summary>The environment is done with it and said that something failed; the change may stand nevertheless.</summary>
    Ended,

    /// <summary>No answer came: it may have been made, or still be made.</summary>
    Running,
}
