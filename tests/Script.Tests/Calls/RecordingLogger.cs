using Microsoft.Extensions.Logging;

namespace ScriptTests.Calls;

/// <summary>Keeps every line, every value and every exception that is logged.</summary>
internal sealed class RecordingLogger : ILogger
{
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines => lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        lines.Add($"{state}");
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Add($"{formatter(state, exception)} {state} {exception}");
}
