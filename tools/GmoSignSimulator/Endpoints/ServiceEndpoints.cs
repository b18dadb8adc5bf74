using System.Globalization;
using GmoSignSimulator.Domain;
using GmoSignSimulator.Hosting;
using GmoSignSimulator.Notifications;
using GmoSignSimulator.Pdf;
using GmoSignSimulator.Storage;
using GmoSignSimulator.Wire;
using Microsoft.EntityFrameworkCore;

namespace GmoSignSimulator.Endpoints;

/// <summary>The seven calls of the gateway, one method each; bodies have passed their contract.</summary>
internal sealed class ServiceEndpoints(SigningService service, EnvelopeFiles files, InputFolder input, Store store)
{
    public async Task<Answer> CreateHookEnvelopeAsync(Call call)
    {
        string url = call.Body.RequiredText("urlToPublishTo");
        if (CallbackAddress.MistakeOf(url) is { } mistake)
        {
            throw RefusalException.Invalid([new Violation("urlToPublishTo", mistake)]);
        }

        Hook hook = await service.ConnectAsync(
            call.AccountId, call.Body.RequiredText("name"), url, call.Body.RequiredText("envelopeEvents"), call.Cancellation);
        return Answer.Created(new
        {
            cus_id = hook.AccountId,
            connect_id = hook.Id,
            envelopeEvents = hook.Event,
            urlToPublishTo = hook.Url,
            created_at = Moment(hook.CreatedAt),
            updated_at = Moment(hook.UpdatedAt),
        });
    }

    public async Task<Answer> DeleteHookAsync(Call call)
    {
        Hook hook = await service.DisconnectAsync(call.AccountId, call.Route("connectId"), call.Cancellation);
        return Answer.Ok(new
        {
            cus_id = hook.AccountId,
            connect_id = hook.Id,
            connectionName = hook.Name,
            envelopeEvents = hook.Event,
            urlToPublishTo = hook.Url,
            created_at = Moment(hook.CreatedAt),
            updated_at = Moment(hook.UpdatedAt),
        });
    }

    public Task<Answer> RegisterEnvelopeDocumentAsync(Call call) =>
        RegisterAsync(call, UploadedFile.Read(DocumentReader.Bytes(call.Body), "document"));

    public async Task<Answer> RegisterEnvelopeDocumentForHugeSizeAsync(Call call) =>
        await RegisterAsync(call, UploadedFile.Read(await input.ReadAsync(call.Body.RequiredText("file_path"), call.Cancellation), "file_path"));

    public async Task<Answer> RequestEnvelopeSignatureAsync(Call call)
    {
        if (SignatureRequestRelations.Check(call.Body) is { Count: > 0 } violations)
        {
            throw RefusalException.Invalid(violations);
        }

        Envelope envelope = await service.RequestSignatureAsync(call.AccountId, SignatureRequestReader.Read(call.Body), call.Cancellation);
        return Answer.Ok(new
        {
            status = "0",
            result = "success",
            message = "The signature request was sent.",
            envelope_xid = envelope.Xid,
            document_list = Documents(envelope),
        });
    }

    public async Task<Answer> SendEnvelopeAsync(Call call)
    {
        string templateId = call.Route("templateId");
        Template template = await store.ReadAsync(context => context.Templates.AsNoTracking()
            .SingleOrDefaultAsync(each => each.Id == templateId, call.Cancellation))
            ?? throw RefusalException.NotFound($"There is no template '{templateId}'.");
        Envelope envelope = await service.SendFromTemplateAsync(
            call.AccountId, template, TemplateRequestReader.Read(call.Body, template), call.Cancellation);
        return Answer.Created(new
        {
            envelope_xid = envelope.Xid,
            envelope_status = envelope.State.ToString(),
            document_list = Documents(envelope),
            signer_list = envelope.Signers.Select(signer => new
            {
                order_no = signer.Order.ToString(CultureInfo.InvariantCulture),
                name = signer.Name,
                organize_name = signer.OrganizeName,
                email = signer.Email,
                phone_number = signer.PhoneNumber,
                envelope_signer_id = signer.Id,
                envelope_sign_token = signer.Token,
                sign_status = signer.State.ToString(),
            }),
        });
    }

    public async Task<Answer> GetDocumentsAsync(Call call)
    {
        Violation[] violations = [.. QueryMistakes(call, ("download_type", "2"), ("operation", "1"))];
        if (violations.Length > 0)
        {
            throw RefusalException.Invalid(violations);
        }

        return Answer.Ok(new { downloadedDocument = await files.SignedAsync(call.AccountId, call.Route("documentId"), call.Cancellation) });
    }

    private async Task<Answer> RegisterAsync(Call call, DocumentDraft file)
    {
        string code = await service.RegisterAsync(call.AccountId, file with
        {
            Code = call.Body.TextOrNull("document_code"),
            IsReusable = call.Body.IsOn("reuse_flag"),
            Remarks = call.Body.TextOrNull("remarks") ?? "",
        }, call.Cancellation);
        return Answer.Ok(new { status = "0", result = "success", message = "The document was registered.", document_code = code });
    }

    /// <summary>Only the values the connector sends are known to mean what we do.</summary>
    private static IEnumerable<Violation> QueryMistakes(Call call, params (string Name, string Value)[] wanted) =>
        from parameter in wanted
        let given = call.Query(parameter.Name)
        where given != parameter.Value
        select new Violation(parameter.Name, given is null
            ? "is required."
            : $"must be {parameter.Value}; the simulator does not imitate '{given}'.");

    private static object Documents(Envelope envelope) =>
        envelope.Documents.Select(document => new { document_name = document.Name, control_number = document.ControlNumber });

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
