using System.Globalization;
using GmoSignSimulator.Domain;
using GmoSignSimulator.Faults;
using Microsoft.AspNetCore.Http;

namespace GmoSignSimulator.Hosting;

/// <summary>The one place that writes responses, and so the one that knows the shape of an error.</summary>
internal static class AnswerWriter
{
    public static Task WriteAsync(HttpContext context, Answer answer)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Body is byte[] file)
        {
            context.Response.ContentType = "application/pdf";
            return context.Response.Body.WriteAsync(file, context.RequestAborted).AsTask();
        }

        return context.Response.WriteAsJsonAsync(answer.Body, Json.Options, context.RequestAborted);
    }

    /// <summary>The error shape is ours: nothing public says what the service's own looks like.</summary>
    public static Answer Error(RefusalException refusal) => new(refusal.Status, new
    {
        status = "1",
        result = "error",
        message = refusal.Message,
        details = refusal.Details.Select(detail => new { path = detail.Path, message = detail.Message }),
    });

    /// <summary>Answers as a fault says.</summary>
    public static Task WriteAsync(HttpContext context, Fault fault)
    {
        if (fault.Cut)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        if (fault.Garbage)
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync("<html><body>This is not the answer you are looking for", context.RequestAborted);
        }

        if (fault.RetryAfterSeconds is { } seconds)
        {
            context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        if (fault.Body is null)
        {
            return WriteAsync(context, Error(new RefusalException(fault.Status, "A fault that was switched on.")));
        }

        context.Response.StatusCode = fault.Status;
        context.Response.ContentType = fault.ContentType;
        return context.Response.WriteAsync(fault.Body, context.RequestAborted);
    }
}
