using Microsoft.Extensions.Logging;

namespace GmoSignSimulator.Hosting;

/// <summary>Writes each log entry as one plain line.</summary>
internal sealed class LineLoggerProvider(TextWriter writer) : ILoggerProvider, ILogger
{
    private readonly Lock access = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (access)
        {
            writer.WriteLine(formatter(state, exception));
            if (exception is not null)
            {
                writer.WriteLine(exception);
            }
        }
    }

    public void Dispose()
    {
        // The writer belongs to whoever gave it.
    }
}
