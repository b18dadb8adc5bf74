using System.Globalization;
using DataverseStandIn.Http;

namespace DataverseStandIn.Faults;

/// <summary>What goes wrong with one request.</summary>
public sealed record Fault
{
    /// <summary>Whether the request is carried out all the same.</summary>
    public bool IsProcessed { get; init; }

    /// <summary>What is answered in place of the truth; null for the truth.</summary>
    public Reply? Reply { get; init; }

    /// <summary>Whether the connection is cut in place of an answer.</summary>
    public bool Cuts { get; init; }

    /// <summary>The answer waits for this.</summary>
    public Task Until { get; init; } = Task.CompletedTask;

    /// <summary>The service protection limit is reached.</summary>
    public static Fault Throttled(int seconds) => Throttled(seconds.ToString(CultureInfo.InvariantCulture));

    /// <summary>The service protection limit is reached until a moment.</summary>
    public static Fault Throttled(DateTimeOffset until) => Throttled(until.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>The service protection limit is reached, and nothing says for how long.</summary>
    public static Fault Throttled() => Answering(Reply.Error(429, "0x80072322", TooMany));

    /// <summary>The environment is not available.</summary>
    public static Fault Unavailable() => Answering(Reply.Error(503, "0x8004410d", "The server is busy and the request was not completed. Try again later."));

    /// <summary>Something fails before the request is carried out.</summary>
    public static Fault ServerError() => Answering(Reply.Error(500, "0x80040216", "An unexpected error occurred."));

    /// <summary>Something fails after the request has been carried out.</summary>
    public static Fault ServerErrorAfter() => ServerError() with { IsProcessed = true };

    /// <summary>Something before the environment answers a page.</summary>
    public static Fault Page(int status, string title) => Answering(new Reply(status)
    {
        ContentType = "text/html",
        Body = $"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>",
    });

    /// <summary>Any answer.</summary>
    public static Fault Answering(Reply reply) => new() { Reply = reply };

    /// <summary>The connection is cut before the request is carried out.</summary>
    public static Fault CutBefore() => new() { Cuts = true };

    /// <summary>The connection is cut after the request has been carried out.</summary>
    public static Fault CutAfter() => new() { Cuts = true, IsProcessed = true };

    /// <summary>The request is carried out, and the answer does not come before a task has ended.</summary>
    public static Fault SlowAfter(Task until) => new() { IsProcessed = true, Until = until };

    /// <summary>Nothing happens before a task has ended, and then the connection is cut.</summary>
    public static Fault SlowBefore(Task until) => new() { Cuts = true, Until = until };

    private const string TooMany = "Number of requests exceeded the limit of 6000 over time window of 300 seconds.";

    private static Fault Throttled(string retryAfter) => Answering(Reply.Error(429, "0x80072322", TooMany, ("Retry-After", retryAfter)));
}
