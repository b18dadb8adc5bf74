using System.Text.Json;
using GmoSignSimulator.Domain;
using GmoSignSimulator.Faults;
using GmoSignSimulator.Wire;
using Microsoft.AspNetCore.Http;

namespace GmoSignSimulator.Hosting;

/// <summary>What happens to a call around its endpoint: who it is, which fault meets it, whether its body keeps the contract.</summary>
internal sealed class ServicePipeline(BasicAuthentication authentication, FaultSwitches faults, TimeProvider clock)
{
    /// <summary>A call of the service.</summary>
    /// <param name="context">The request.</param>
    /// <param name="operation">The connector's operation id.</param>
    /// <param name="contract">The body's contract, or null where there is no body.</param>
    /// <param name="endpoint">What is done.</param>
    public async Task ServiceAsync(HttpContext context, string operation, IReadOnlyList<WireField>? contract, Func<Call, Task<Answer>> endpoint)
    {
        if (authentication.AccountOf(context.Request.Headers.Authorization) is not { } accountId)
        {
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"GMO Sign simulator\"";
            await AnswerWriter.WriteAsync(context, AnswerWriter.Error(new RefusalException(401, "The customer id or the secret key is wrong.")));
            return;
        }

        Fault? fault = faults.Take(operation);
        if (fault is { DelayMilliseconds: > 0 })
        {
            await Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMilliseconds), clock, context.RequestAborted);
        }

        if (fault is { ReplacesAnswer: true, After: false })
        {
            await AnswerWriter.WriteAsync(context, fault);
            return;
        }

        Answer answer = await AnswerAsync(context, accountId, contract, endpoint);
        if (fault is { ReplacesAnswer: true })
        {
            await AnswerWriter.WriteAsync(context, fault);
            return;
        }

        await AnswerWriter.WriteAsync(context, answer);
    }

    /// <summary>A call of the control surface: no account, a body where one comes.</summary>
    public static async Task ControlAsync(HttpContext context, Func<Call, Task<Answer>> endpoint)
    {
        bool hasBody = context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0;
        await AnswerWriter.WriteAsync(context, await AnswerAsync(context, "", hasBody ? [] : null, endpoint));
    }

    private static async Task<Answer> AnswerAsync(
        HttpContext context, string accountId, IReadOnlyList<WireField>? contract, Func<Call, Task<Answer>> endpoint)
    {
        try
        {
            if (contract is null)
            {
                return await endpoint(new Call(accountId, default, context));
            }

            using JsonDocument body = await JsonBody.ReadAsync(context.Request);
            return WireChecker.Check(body.RootElement, contract) is { Count: > 0 } violations
                ? throw RefusalException.Invalid(violations)
                : await endpoint(new Call(accountId, body.RootElement, context));
        }
        catch (RefusalException refusal)
        {
            return AnswerWriter.Error(refusal);
        }
    }
}
