namespace ScriptTests.Calls;

/// <summary>For every operation the smallest call that succeeds.</summary>
internal static class Sample
{
    public static Call CreateHook { get; } = new("CreateHookEnvelope", HttpMethod.Post, "/customer/connect", JsonText.Parse("""
        { "name": "Signed contracts", "urlToPublishTo": "https://flows.example/callback?sig=1" }
        """), 201, """{ "connect_id": "c-1" }""");

    public static Call DeleteHook { get; } = new("DeleteHook", HttpMethod.Delete, "/customer/connect/c-1", null, 200, """{ "connect_id": "c-1" }""");

    public static Call GetDocuments { get; } = new("GetDocuments", HttpMethod.Get, "/customer/documents/d-1?download_type=2&operation=1", null, 200, """
        { "downloadedDocument": "JVBERi0xLjcK" }
        """);

    public static Call Register { get; } = new("RegisterEnvelopeDocument", HttpMethod.Post, "/customer/envelopes/documents", JsonText.Parse("""
        { "document": "JVBERi0xLjcK" }
        """), 200, """{ "document_code": "code-1" }""");

    public static Call RegisterHuge { get; } = new("RegisterEnvelopeDocumentForHugeSize", HttpMethod.Post, "/customer/envelopes/documents/for-huge-size", JsonText.Parse("""
        { "file_path": "contracts/lease.pdf" }
        """), 200, """{ "document_code": "code-1" }""");

    public static Call Request { get; } = new("RequestEnvelopeSignature", HttpMethod.Post, "/customer/envelopes/signatures/request", JsonText.Parse("""
        {
          "envelope_name": "Lease",
          "document_list": [{ "document_code": "code-1", "document_name": "lease.pdf" }],
          "our_signer_list": [{ "order_no": "1", "sign_type": 2, "email": "own@maker.example" }],
          "in_house_signer_envelope_documents_list": [{ "signer_no": "own@maker.example", "document_code": "code-1", "request_type": "1" }],
          "partner_signer_list": [{ "sign_type": 1, "name": "Partner", "email": "partner@other.example" }],
          "partner_signer_document_list": [{ "signer_no": "partner@other.example", "document_code": "code-1", "request_type": "1" }]
        }
        """), 200, """{ "envelope_xid": "x-1" }""");

    public static Call Send { get; } = new("SendEnvelope", HttpMethod.Post, "/customer/envelopes/templates/t-1/transaction", JsonText.Parse("""
        { "envelope_name": "Offer", "is_web_hook": 1, "signer_list": [{ "signer_type": 2, "sign_type": 1 }] }
        """), 201, """{ "envelope_xid": "x-1" }""");

    public static IReadOnlyList<Call> All { get; } = [CreateHook, DeleteHook, GetDocuments, Register, RegisterHuge, Request, Send];

    public static TheoryData<string> Ids => [.. All.Select(call => call.OperationId)];

    public static Call Of(string operationId) => All.Single(call => call.OperationId == operationId);
}
