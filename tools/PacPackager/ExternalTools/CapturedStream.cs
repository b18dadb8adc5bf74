namespace PacPackager.ExternalTools;

/// <summary>Reads what a program writes as it comes, so that the program never waits for its reader.</summary>
internal sealed class CapturedStream
{
    private readonly List<byte> captured = [];

    internal CapturedStream(Stream source)
    {
        Ended = ReadAsync(source);

        // Where nobody waits for the end, a pipe that breaks when the process is let go is no fault.
        _ = Ended.ContinueWith(reading => reading.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
    }

    /// <summary>Done when all that had the pipe have let go of it.</summary>
    internal Task Ended { get; }

    /// <summary>What has come so far.</summary>
    internal byte[] ToArray()
    {
        lock (captured)
        {
            return [.. captured];
        }
    }

    private async Task ReadAsync(Stream source)
    {
        byte[] buffer = new byte[16 * 1024];
        for (int read; (read = await source.ReadAsync(buffer)) > 0;)
        {
            lock (captured)
            {
                captured.AddRange(buffer.AsSpan(0, read));
            }
        }
    }
}
