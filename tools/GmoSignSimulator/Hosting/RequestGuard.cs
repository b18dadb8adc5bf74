using GmoSignSimulator.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace GmoSignSimulator.Hosting;

/// <summary>Stands before every route: keeps strangers from the control surface, logs the outcome, and turns our own bugs into a 500.</summary>
internal sealed class RequestGuard(RequestDelegate next, ILogger logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        string method = context.Request.Method;
        string path = context.Request.Path.Value ?? "/";
        try
        {
            if (context.Request.Path.StartsWithSegments("/_internal", StringComparison.Ordinal) && !LocalCallers.IsLocal(context.Request))
            {
                await AnswerWriter.WriteAsync(context, AnswerWriter.Error(new RefusalException(403, "The control surface is for callers on this machine.")));
            }
            else
            {
                await next(context);
                await AnswerUnknownAsync(context, path);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has hung up: there is nobody to answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            Log.Fault(logger, exception, method, path);
            await AnswerWriter.WriteAsync(context, AnswerWriter.Error(new RefusalException(500, "The simulator has a fault of its own; its log says more.")));
        }

        Log.Request(logger, method, path, context.Response.StatusCode);
    }

    private static Task AnswerUnknownAsync(HttpContext context, string path) => context.Response switch
    {
        { HasStarted: false, StatusCode: 404 } => WriteAsync(context, 404, $"There is nothing at '{path}'."),
        { HasStarted: false, StatusCode: 405 } => WriteAsync(context, 405, $"'{path}' is not for {context.Request.Method}."),
        _ => Task.CompletedTask,
    };

    private static Task WriteAsync(HttpContext context, int status, string message) =>
        AnswerWriter.WriteAsync(context, AnswerWriter.Error(new RefusalException(status, message)));
}
