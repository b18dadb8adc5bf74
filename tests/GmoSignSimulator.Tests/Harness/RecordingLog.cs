using Microsoft.Extensions.Logging;

namespace GmoSignSimulator.Tests.Harness;

/// <summary>Keeps every log line and lets a test wait for one.</summary>
internal sealed class RecordingLog : ILoggerFactory, ILogger
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Lock access = new();
    private readonly List<string> lines = [];
    private readonly List<(Func<string, bool> Is, TaskCompletionSource Seen)> awaited = [];

    public string All
    {
        get
        {
            lock (access)
            {
                return string.Join('\n', lines);
            }
        }
    }

    public Task LineAsync(string part)
    {
        lock (access)
        {
            if (lines.Any(line => line.Contains(part, StringComparison.Ordinal)))
            {
                return Task.CompletedTask;
            }

            TaskCompletionSource seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
            awaited.Add((line => line.Contains(part, StringComparison.Ordinal), seen));
            return seen.Task.WaitAsync(Patience);
        }
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (access)
        {
            string line = formatter(state, exception) + exception;
            lines.Add(line);
            awaited.Where(each => each.Is(line)).ToList().ForEach(each => each.Seen.TrySetResult());
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
