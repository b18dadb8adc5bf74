namespace Connectors;

/// <summary>A number of calls that a time bears.</summary>
/// <param name="Name">What is counted: <c>API calls per connection</c>, say.</param>
/// <param name="Calls">How many.</param>
/// <param name="Seconds">After how long they may be made anew.</param>
public sealed record ThrottlingLimit(string Name, int Calls, int Seconds);
