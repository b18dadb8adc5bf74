using Microsoft.Extensions.Logging;

namespace GmoSignSimulator.Hosting;

/// <summary>Everything the simulator logs: never a credential, a body or a callback address.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} {Status}")]
    public static partial void Request(ILogger logger, string method, string path, int status);

    [LoggerMessage(Level = LogLevel.Information, Message = "notification {Delivery}, attempt {Attempt}: {Outcome}")]
    public static partial void Delivery(ILogger logger, string delivery, int attempt, string outcome);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} character(s) have no font; install a TrueType font that has them (Debian: fonts-ipafont-gothic)")]
    public static partial void NoFont(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "the outbox could not be read or written; it is tried again")]
    public static partial void OutboxFault(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed")]
    public static partial void Fault(ILogger logger, Exception exception, string method, string path);
}
