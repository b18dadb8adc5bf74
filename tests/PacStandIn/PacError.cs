namespace PacStandIn;

/// <summary>A command line that pac refuses, or work that it cannot do.</summary>
internal sealed class PacError(string message) : Exception(message);
