using System.Text.Json;
using GmoSignSimulator.Domain;
using GmoSignSimulator.Faults;
using GmoSignSimulator.Hosting;
using GmoSignSimulator.Pdf;
using GmoSignSimulator.Storage;
using GmoSignSimulator.Wire;
using Microsoft.EntityFrameworkCore;

namespace GmoSignSimulator.Control;

/// <summary>What a person does on the service's web pages, and what a test needs besides.</summary>
internal sealed class ControlEndpoints(SigningService service, EnvelopeFiles files, FaultSwitches faults, Store store, Func<CancellationToken, Task> reset)
{
    private static readonly string[] Operations =
    [
        "CreateHookEnvelope", "DeleteHook", "GetDocuments", "RegisterEnvelopeDocument", "RegisterEnvelopeDocumentForHugeSize",
        "RequestEnvelopeSignature", "SendEnvelope",
    ];

    private static readonly JsonSerializerOptions FaultOptions = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public async Task<Answer> ResetAsync(Call call)
    {
        await reset(call.Cancellation);
        faults.Clear();
        return Answer.Ok(new { reset = true });
    }

    public async Task<Answer> EnvelopesAsync(Call call)
    {
        List<Envelope> envelopes = await store.ReadAsync(context => context.Envelopes.AsNoTracking().WithPeople()
            .OrderBy(envelope => envelope.RequestedAt).ThenBy(envelope => envelope.Xid).ToListAsync(call.Cancellation));
        return Answer.Ok(envelopes.Select(View.Of));
    }

    public async Task<Answer> EnvelopeAsync(Call call)
    {
        string xid = call.Route("envelope");
        Envelope envelope = await store.ReadAsync(context => context.Envelopes.AsNoTracking().WithPeople()
            .SingleOrDefaultAsync(each => each.Xid == xid, call.Cancellation))
            ?? throw RefusalException.NotFound($"There is no envelope '{xid}'.");
        return Answer.Ok(View.Of(envelope));
    }

    public async Task<Answer> ApproveAsync(Call call) =>
        Answer.Ok(View.Of(await service.ApproveAsync(call.Route("envelope"), Who(call, "approver"), call.Cancellation)));

    public async Task<Answer> RejectAsync(Call call) =>
        Answer.Ok(View.Of(await service.RejectAsync(call.Route("envelope"), Who(call, "approver"), call.Cancellation)));

    public async Task<Answer> SignAsync(Call call) =>
        Answer.Ok(View.Of(await service.SignAsync(call.Route("envelope"), Who(call, "signer"), EntriesReader.Read(call.Body), call.Cancellation)));

    public async Task<Answer> DeclineAsync(Call call) =>
        Answer.Ok(View.Of(await service.DeclineAsync(call.Route("envelope"), Who(call, "signer"), call.Cancellation)));

    public async Task<Answer> PreviewAsync(Call call) => Answer.Ok(await files.PreviewAsync(call.Route("document"), call.Cancellation));

    public async Task<Answer> HooksAsync(Call call) => Answer.Ok(await store.ReadAsync(async context =>
        (await context.Hooks.AsNoTracking().OrderBy(hook => hook.CreatedAt).ToListAsync(call.Cancellation)).Select(View.Of)));

    public async Task<Answer> DeliveriesAsync(Call call) => Answer.Ok(await store.ReadAsync(async context =>
        (await context.Deliveries.AsNoTracking().OrderBy(delivery => delivery.CreatedAt).ToListAsync(call.Cancellation)).Select(View.Of)));

    public async Task<Answer> TemplatesAsync(Call call) => Answer.Ok(await store.ReadAsync(async context =>
        (await context.Templates.AsNoTracking().OrderBy(template => template.Id).ToListAsync(call.Cancellation)).Select(View.Of)));

    public Task<Answer> FaultsAsync(Call call) => Task.FromResult(Answer.Ok(faults.All));

    public Task<Answer> AddFaultAsync(Call call)
    {
        Fault fault = ReadFault(call.Body);
        if (fault.Mistake(Operations) is { } mistake)
        {
            throw RefusalException.BadRequest(mistake);
        }

        faults.Add(fault);
        return Task.FromResult(Answer.Created(faults.All));
    }

    public Task<Answer> ClearFaultsAsync(Call call)
    {
        faults.Clear();
        return Task.FromResult(Answer.Ok(faults.All));
    }

    private static Fault ReadFault(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Undefined)
        {
            throw RefusalException.BadRequest("The fault must be sent as a JSON object.");
        }

        try
        {
            return body.Deserialize<Fault>(FaultOptions)!;
        }
        catch (JsonException exception)
        {
            throw RefusalException.BadRequest(exception.Message);
        }
    }

    private static string Who(Call call, string key) =>
        call.Body.ValueKind == JsonValueKind.Object && call.Body.TryGetProperty(key, out JsonElement value)
        && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } who
            ? who
            : throw RefusalException.Invalid([new Violation(key, "is required.")]);
}
