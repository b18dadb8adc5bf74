namespace TestKit;

/// <summary>An output is not what its golden file says.</summary>
public sealed class GoldenMismatchException(string message) : Exception(message);
