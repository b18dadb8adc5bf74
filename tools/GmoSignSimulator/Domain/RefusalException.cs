using GmoSignSimulator.Wire;

namespace GmoSignSimulator.Domain;

/// <summary>The service does not do what was asked; the caller gets the reason in the service's error shape.</summary>
internal sealed class RefusalException(int status, string message, params IReadOnlyList<Violation> details) : Exception(message)
{
    /// <summary>The HTTP status of the answer.</summary>
    public int Status { get; } = status;

    public IReadOnlyList<Violation> Details { get; } = details;

    public static RefusalException BadRequest(string message) => new(400, message);

    public static RefusalException NotFound(string message) => new(404, message);

    public static RefusalException Conflict(string message) => new(409, message);

    public static RefusalException Invalid(IReadOnlyList<Violation> violations) => new(
        400, violations.Count == 1 ? $"{violations[0].Path} {violations[0].Message}" : $"{violations.Count} fields are not as the service wants them.", violations);
}
