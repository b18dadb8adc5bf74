using GmoSignSimulator.Control;
using GmoSignSimulator.Endpoints;
using GmoSignSimulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace GmoSignSimulator.Hosting;

/// <summary>Everything the simulator answers to.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder routes, ServicePipeline pipeline, ServiceEndpoints service, ControlEndpoints control)
    {
        Service("POST", "/customer/connect", "CreateHookEnvelope", DocumentContract.Hook, service.CreateHookEnvelopeAsync);
        Service("DELETE", "/customer/connect/{connectId}", "DeleteHook", null, service.DeleteHookAsync);
        Service("POST", "/customer/envelopes/documents", "RegisterEnvelopeDocument", DocumentContract.Upload, service.RegisterEnvelopeDocumentAsync);
        Service("POST", "/customer/envelopes/documents/for-huge-size", "RegisterEnvelopeDocumentForHugeSize", DocumentContract.HugeSize,
            service.RegisterEnvelopeDocumentForHugeSizeAsync);
        Service("POST", "/customer/envelopes/signatures/request", "RequestEnvelopeSignature", SignatureRequestContract.Body,
            service.RequestEnvelopeSignatureAsync);
        Service("POST", "/customer/envelopes/templates/{templateId}/transaction", "SendEnvelope", TemplateRequestContract.Body,
            service.SendEnvelopeAsync);
        Service("GET", "/customer/documents/{documentId}", "GetDocuments", null, service.GetDocumentsAsync);

        Control("POST", "/reset", control.ResetAsync);
        Control("GET", "/envelopes", control.EnvelopesAsync);
        Control("GET", "/envelopes/{envelope}", control.EnvelopeAsync);
        Control("POST", "/envelopes/{envelope}/approve", control.ApproveAsync);
        Control("POST", "/envelopes/{envelope}/reject", control.RejectAsync);
        Control("POST", "/envelopes/{envelope}/sign", control.SignAsync);
        Control("POST", "/envelopes/{envelope}/decline", control.DeclineAsync);
        Control("GET", "/documents/{document}/preview", control.PreviewAsync);
        Control("GET", "/hooks", control.HooksAsync);
        Control("GET", "/deliveries", control.DeliveriesAsync);
        Control("GET", "/templates", control.TemplatesAsync);
        Control("GET", "/faults", control.FaultsAsync);
        Control("POST", "/faults", control.AddFaultAsync);
        Control("DELETE", "/faults", control.ClearFaultsAsync);

        void Service(string method, string path, string operation, IReadOnlyList<WireField>? contract, Func<Call, Task<Answer>> endpoint) =>
            routes.MapMethods("/gmosign" + path, [method], (RequestDelegate)(context => pipeline.ServiceAsync(context, operation, contract, endpoint)));

        void Control(string method, string path, Func<Call, Task<Answer>> endpoint) =>
            routes.MapMethods("/_internal" + path, [method], (RequestDelegate)(context => ServicePipeline.ControlAsync(context, endpoint)));
    }
}
