// The code that the platform runs on every call of the GMO Sign connector. One file, because the platform takes one file.
//
//   flow ──► check (every mistake at once) ──► wire shape ──► GMO Sign ──► is the promise kept? ──► declared types ──► flow
//
// From top to bottom: the entry, one method an operation, the call to the service, the table of operations, the contract as a
// table of fields, the passes over a body, the document, JSON, errors. No credential is read, copied or logged anywhere.

using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

public class Script : ScriptBase
{
    // The platform lets a call take two minutes; a script that answers earlier decides itself what a silent service means.
    internal static readonly TimeSpan ServiceTimeout = TimeSpan.FromSeconds(100);

    private Operation operation;

    // From here on a failure says nothing about whether the service has acted.
    private bool requestLeft;

    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        try
        {
            operation = Operation.Find(Context.OperationId) ?? throw Refusal.UnknownOperation(Context.OperationId);
            return await AnswerAsync();
        }
        catch (Refusal refusal)
        {
            return refusal.ToResponse(operation?.Id ?? Context.OperationId, Context.CorrelationId);
        }
        catch (Exception fault)
        {
            Refusal refusal = requestLeft ? Unanswered("its answer could not be handled") : Refusal.Internal(fault);
            return refusal.ToResponse(operation?.Id ?? Context.OperationId, Context.CorrelationId);
        }
    }

    private Task<HttpResponseMessage> AnswerAsync() => operation.Id switch
    {
        "CreateHookEnvelope" => CreateHookEnvelopeAsync(),
        "DeleteHook" => DeleteHookAsync(),
        "GetDocuments" => GetDocumentsAsync(),
        "RegisterEnvelopeDocument" => RegisterEnvelopeDocumentAsync(),
        "RegisterEnvelopeDocumentForHugeSize" => PostAsync(),
        "RequestEnvelopeSignature" => PostAsync(),
        "SendEnvelope" => PostAsync(),
        _ => throw Refusal.UnknownOperation(operation.Id),
    };

    // ----- Operations --------------------------------------------------------------------------------------------------------

    // The platform unsubscribes by a DELETE to the Location of this answer. On the service's own host that DELETE would come
    // without credentials; on the original request's address it comes back through the connector, as DeleteHook.
    private async Task<HttpResponseMessage> CreateHookEnvelopeAsync()
    {
        Answer answer = await SendAsync(await JsonBodyAsync());
        JObject result = ReadObject(answer);
        string connectId = Tokens.Text(result["connect_id"]);
        if (connectId == null && answer.Location == null)
        {
            throw Refusal.Rejected(ServiceMessage(result), operation);
        }

        Uri location = HookLocation(Context.OriginalRequestUri, connectId) ?? answer.Location ?? throw Refusal.NoLocation(connectId);
        HttpResponseMessage response = Respond(result);
        response.Headers.Location = location;
        return response;
    }

    internal static Uri HookLocation(Uri originalRequest, string connectId) =>
        connectId == null || originalRequest == null || !originalRequest.IsAbsoluteUri
            ? null
            : new Uri(originalRequest.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/" + Uri.EscapeDataString(connectId));

    // A hook that is gone already is what the caller wants.
    private async Task<HttpResponseMessage> DeleteHookAsync()
    {
        Refusal.ThrowIfAny(PathViolations());
        Answer answer = await SendAsync(null);
        return answer.Status == HttpStatusCode.NotFound || answer.Status == HttpStatusCode.NoContent
            ? Respond(new JObject { ["connect_id"] = operation.PathValue(Context.Request.RequestUri) })
            : Respond(ReadObject(answer));
    }

    private async Task<HttpResponseMessage> GetDocumentsAsync()
    {
        Dictionary<string, string> query = ReadQuery(Context.Request.RequestUri);
        JObject given = new JObject(query.Select(pair => new JProperty(pair.Key, pair.Value)));
        Coercion.Apply(operation.Request, given);
        Refusal.ThrowIfAny(PathViolations().Concat(Check.Violations(operation.Request, given)));
        Context.Request.RequestUri = WithQueryDefaults(Context.Request.RequestUri, operation.Request);
        return SignedFile(await SendAsync(null));
    }

    private async Task<HttpResponseMessage> RegisterEnvelopeDocumentAsync()
    {
        Bytes body = await Bytes.ReadAsync(Context.Request.Content, CancellationToken);
        return Promised(await SendAsync(DocumentBody(body, Context.Request.Content?.Headers.ContentType?.MediaType)));
    }

    // The operations whose body is the contract's fields and nothing else.
    private async Task<HttpResponseMessage> PostAsync() => Promised(await SendAsync(await JsonBodyAsync()));

    // ----- The request -------------------------------------------------------------------------------------------------------

    private async Task<HttpContent> JsonBodyAsync()
    {
        JObject body = ReadBody((await Bytes.ReadAsync(Context.Request.Content, CancellationToken)).WithoutMark, null);
        Coercion.Apply(operation.Request, body);
        Refusal.ThrowIfAny(PathViolations().Concat(Check.Violations(operation.Request, body)));
        return CreateJsonContent(Tokens.Json(Wire.Write(operation.Request, body)));
    }

    // The document is found in the bytes and never becomes a text of its own: it may have 50 MB.
    private static HttpContent DocumentBody(Bytes body, string mediaType)
    {
        JObject rest = new JObject { ["document"] = Bytes.Placeholder };
        string complaint;
        DocumentText document = null;
        if (IsJson(body, mediaType))
        {
            Bytes json = body.WithoutMark;
            Span value = json.FirstVisible == '{' ? Guarded(() => JsonScan.Find(json, "document") ?? JsonScan.Find(json, "$content")) : null;
            rest = ReadBody(json, value);
            bool bodyIsTheFile = rest["document"] == null && rest["$content"] != null;
            complaint = Guarded(() => DocumentText.TryRead(json, bodyIsTheFile ? json.Whole : value, out document));
            if (bodyIsTheFile)
            {
                rest.Remove("$content");
                rest.Remove("$content-type");
                rest.AddFirst(new JProperty("document", Bytes.Placeholder));
            }
        }
        else
        {
            complaint = DocumentText.TryWrap(body, mediaType, out document);
        }

        Shape shape = Contract.RegisterEnvelopeDocument;
        Coercion.Apply(shape, rest);
        IEnumerable<Violation> violations = complaint == null ? Array.Empty<Violation>() : new[] { new Violation("document", "Document", complaint + " Pass the File Content of a SharePoint or OneDrive action, or base64 text.") };
        Refusal.ThrowIfAny(violations.Concat(Check.Violations(shape, rest)));

        // One wire shape: the object that a flow puts inside a JSON body, because the published connector, which has no script,
        // can have sent nothing else.
        return document.Splice(Wire.Write(shape, rest), "document", "{\"$content-type\":\"" + document.Type.Name + "\",\"$content\":\"", "\"}");
    }

    // A body that is no JSON is the file itself, as a flow sends it when the whole body is a file.
    private static bool IsJson(Bytes body, string mediaType)
    {
        bool saysJson = mediaType == null || mediaType.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0;
        bool looksJson = body.WithoutMark.FirstVisible == '{';
        if (saysJson && body.WithoutMark.Count == 0)
        {
            throw Refusal.Body("The body is empty. Pass an object with the document, or the file itself.");
        }

        return looksJson
            ? saysJson || mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            : mediaType != null && saysJson && !DocumentType.IsKnown(body.Head());
    }

    private static JObject ReadBody(Bytes body, Span cut) => body.Count == 0
        ? throw Refusal.Body("The body is empty. Pass the fields of the operation as a JSON object.")
        : Guarded(() => body.Parse(Bytes.StrictUtf8, cut)) as JObject
            ?? throw Refusal.Body("The body must be a JSON object whose members are the fields of the operation.");

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonReaderException fault)
        {
            throw Refusal.Body($"The body is not valid JSON (line {fault.LineNumber}, position {fault.LinePosition}). Build it from objects instead of joining text.");
        }
        catch (DecoderFallbackException)
        {
            throw Refusal.Body("The body is not UTF-8 text. Send JSON in UTF-8.");
        }
    }

    private Violation[] PathViolations()
    {
        string value = operation.PathValue(Context.Request.RequestUri);
        return value == null || value.Trim().Length > 0
            ? Array.Empty<Violation>()
            : new[] { new Violation(operation.PathKey, operation.PathLabel, "This is missing. Enter the id that GMO Sign gave.") };
    }

    private static Dictionary<string, string> ReadQuery(Uri address)
    {
        Dictionary<string, string> query = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string part in QueryParts(address))
        {
            query[QueryName(part)] = Uri.UnescapeDataString(part.Substring(Math.Min(part.Length, (part + "=").IndexOf('=') + 1)).Replace('+', ' '));
        }

        return query;
    }

    // Logic Apps has no definition at run time, so hidden parameters may be absent. The rest of the query stays as it is.
    internal static Uri WithQueryDefaults(Uri address, Shape shape)
    {
        Dictionary<string, string> query = ReadQuery(address);
        List<Field> absent = shape.Where(field => !query.TryGetValue(field.Key, out string value) || value.Trim().Length == 0).ToList();
        IEnumerable<string> kept = QueryParts(address).Where(part => absent.All(field => field.Key != QueryName(part)));
        return absent.Count == 0
            ? address
            : new Uri(address.GetLeftPart(UriPartial.Path) + "?" + string.Join("&", kept.Concat(absent.Select(field => field.Key + "=" + field.Default))));
    }

    private static string[] QueryParts(Uri address) => address.Query.TrimStart('?').Split(new[] { '&' }, StringSplitOptions.RemoveEmptyEntries);

    private static string QueryName(string part) => Uri.UnescapeDataString(part.Split('=')[0]);

    // ----- The call to the service -------------------------------------------------------------------------------------------

    // One call at most: what may have reached the service is never sent again from here.
    private async Task<Answer> SendAsync(HttpContent content)
    {
        Context.Request.Content = content;
        using (CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(CancellationToken))
        {
            patience.CancelAfter(ServiceTimeout);
            requestLeft = true;
            try
            {
                using (HttpResponseMessage response = await Context.SendAsync(Context.Request, patience.Token))
                {
                    return Judge(await Answer.ReadAsync(response, patience.Token));
                }
            }
            catch (OperationCanceledException)
            {
                throw Unanswered("it did not answer in time");
            }
            catch (Exception fault) when (fault is HttpRequestException || fault is IOException || fault is InvalidDataException)
            {
                throw Unanswered("the connection to it failed");
            }
        }
    }

    // Lets a success through, and a 404 that counts as one.
    private Answer Judge(Answer answer)
    {
        int status = (int)answer.Status;
        if ((status >= 200 && status < 300) || (status == 404 && operation.GoneIsDone))
        {
            return answer;
        }

        if (status < 400 || status >= 500 || status == 408)
        {
            throw Unanswered($"it answered with status {status}");
        }

        throw Refusal.ByService(status, ServiceMessage(answer.TryObject()) ?? answer.PlainText(), answer.RetryAfter);
    }

    // The platform repeats 408, 429 and 5xx by itself, so a contract that may be on its way must not end as one of them.
    private Refusal Unanswered(string why) => operation.Sends ? Refusal.OutcomeUnknown(why) : Refusal.Unavailable(why);

    // ----- The answer --------------------------------------------------------------------------------------------------------

    private JObject ReadObject(Answer answer) => answer.TryObject() ?? throw Unanswered("its answer is no JSON object");

    // A status member never decides alone: what it means behind this gateway is not confirmed.
    private HttpResponseMessage Promised(Answer answer)
    {
        JObject result = ReadObject(answer);
        return Tokens.IsEmpty(result[operation.Promise]) ? throw Refusal.Rejected(ServiceMessage(result), operation) : Respond(result);
    }

    private HttpResponseMessage Respond(JObject result)
    {
        Declared.Apply(operation.Answer, result);
        return new HttpResponseMessage(operation.Success) { Content = CreateJsonContent(Tokens.Json(result)) };
    }

    private HttpResponseMessage SignedFile(Answer answer)
    {
        JObject rest = new JObject { [operation.Promise] = Bytes.Placeholder };
        string complaint;
        DocumentText document;
        if (answer.Json.FirstVisible != '{' && DocumentType.IsKnown(answer.Body.Head()))
        {
            complaint = DocumentText.TryWrap(answer.Body, answer.MediaType, out document);
        }
        else
        {
            Span value = answer.TryFind(operation.Promise);
            rest = answer.TryObject(value) ?? throw Unanswered("its answer is no JSON object");
            complaint = value == null ? throw Refusal.Rejected(ServiceMessage(rest), operation) : DocumentText.TryRead(answer.Json, value, out document);
        }

        if (complaint != null)
        {
            throw Refusal.InvalidDocument(complaint, ServiceMessage(rest));
        }

        Declared.Apply(operation.Answer, rest);
        rest["contentType"] = document.Type.Name;
        rest["fileExtension"] = document.Type.Extension;
        rest["fileSize"] = document.Size;
        return new HttpResponseMessage(operation.Success) { Content = document.Splice(rest, operation.Promise, "\"", "\"") };
    }

    // The service's own words, wherever they stand.
    internal static string ServiceMessage(JObject answer)
    {
        JToken error = answer?["error"];
        return Tokens.Text((error as JObject)?["message"]) ?? Tokens.Text(answer?["message"]) ?? Tokens.Text(answer?["error_description"])
            ?? Tokens.Text(error as JValue);
    }

    // What came back, read to its end within the time limit.
    private sealed class Answer
    {
        public HttpStatusCode Status { get; private set; }

        public Uri Location { get; private set; }

        public RetryConditionHeaderValue RetryAfter { get; private set; }

        public string MediaType { get; private set; }

        public Bytes Body { get; private set; }

        public static async Task<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => new Answer
        {
            Status = response.StatusCode,
            Location = response.Headers.Location,
            RetryAfter = response.Headers.RetryAfter,
            MediaType = response.Content?.Headers.ContentType?.MediaType,
            Body = await Bytes.ReadAsync(response.Content, cancellationToken),
        };

        public Bytes Json => Body.WithoutMark;

        public JObject TryObject(Span cut = null) => Try(() => Json.Parse(Encoding.UTF8, cut)) as JObject;

        public Span TryFind(string key) => Json.FirstVisible == '{' ? Try(() => JsonScan.Find(Json, key)) : null;

        // A short plain text may be a message; a page of HTML is none.
        public string PlainText()
        {
            bool isPlain = string.Equals(MediaType, "text/plain", StringComparison.OrdinalIgnoreCase);
            string text = isPlain && Body.Count <= 1000 ? Body.Text(Encoding.UTF8).Trim() : "";
            return text.Length == 0 ? null : text;
        }

        private static T Try<T>(Func<T> read)
            where T : class
        {
            try
            {
                return read();
            }
            catch (JsonReaderException)
            {
                return null;
            }
        }
    }

    // ----- The operations ----------------------------------------------------------------------------------------------------

    internal sealed class Operation
    {
        public static readonly Operation[] All =
        {
            new Operation("CreateHookEnvelope", 201, "connect_id", Contract.CreateHookEnvelope, Contract.HookAnswer),
            new Operation("DeleteHook", 200, null, null, Contract.DeletedHookAnswer) { GoneIsDone = true }.InPath("connectId", "Connection ID", "/connect/"),
            new Operation("GetDocuments", 200, "downloadedDocument", Contract.GetDocumentsQuery, Contract.DocumentsAnswer).InPath("documentId", "Document ID", "/documents/"),
            new Operation("RegisterEnvelopeDocument", 200, "document_code", Contract.RegisterEnvelopeDocument, Contract.RegisterAnswer),
            new Operation("RegisterEnvelopeDocumentForHugeSize", 200, "document_code", Contract.RegisterEnvelopeDocumentForHugeSize, Contract.RegisterAnswer),
            new Operation("RequestEnvelopeSignature", 200, "envelope_xid", Contract.RequestEnvelopeSignature, Contract.RequestAnswer) { Sends = true },
            new Operation("SendEnvelope", 201, "envelope_xid", Contract.SendEnvelope, Contract.SendAnswer) { Sends = true }.InPath("templateId", "Template ID", "/templates/"),
        };

        private string pathMarker;

        private Operation(string id, int success, string promise, Shape request, Shape answer)
        {
            Id = id;
            Success = (HttpStatusCode)success;
            Promise = promise;
            Request = request;
            Answer = answer;
        }

        public string Id { get; }

        // The one declared success status. A flow expects it, and a 202 would make the engine poll.
        public HttpStatusCode Success { get; }

        // What a successful answer must carry.
        public string Promise { get; }

        public Shape Request { get; }

        public Shape Answer { get; }

        // A contract goes out by it, so an unknown outcome must not be repeated.
        public bool Sends { get; private set; }

        public bool GoneIsDone { get; private set; }

        public string PathKey { get; private set; }

        public string PathLabel { get; private set; }

        // In some regions the id arrives base64-encoded, and four of the ids are themselves valid base64: known ids first.
        public static Operation Find(string id) => ById(id) ?? ById(TryDecode(id));

        // The decoded value in the path; null where the operation has none.
        public string PathValue(Uri address)
        {
            int at = pathMarker == null ? -1 : address.AbsolutePath.IndexOf(pathMarker, StringComparison.Ordinal);
            return at < 0 ? null : Uri.UnescapeDataString(address.AbsolutePath.Substring(at + pathMarker.Length).Split('/')[0]);
        }

        private static Operation ById(string id) => All.FirstOrDefault(known => string.Equals(known.Id, id, StringComparison.OrdinalIgnoreCase));

        private static string TryDecode(string id)
        {
            try
            {
                return Encoding.UTF8.GetString(Convert.FromBase64String(id ?? ""));
            }
            catch (FormatException)
            {
                return null;
            }
        }

        private Operation InPath(string key, string label, string marker)
        {
            PathKey = key;
            PathLabel = label;
            pathMarker = marker;
            return this;
        }
    }

    // ----- The contract ------------------------------------------------------------------------------------------------------

    // One line a field: key, label as the maker sees it, choices, rules. Lists hold the fields of their items.
    internal static class Contract
    {
        private const string YesNo = "1=Yes, 2=No";
        private const string Attach = "1=Attach, 2=Not attach";
        private const string Languages = "ja=Japanese, en=English";
        private const string FontSizes = "7.5, 8, 9, 10, 10.5, 11, 12, 14, 16, 18, 20, 22, 24, 26, 28, 32, 36, 48, 72";
        private const string CheckBoxTypes = "1=No initial check (Optional), 2=No initial check (Required), 3=Initial check (Optional)";
        private const string RequestTypes = "1=Sign, 2=Check document, 3=Not send";
        private const string Months = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12";

        public static readonly Shape CreateHookEnvelope = new Shape(
            Text("name", "Connection title").Required(),
            Text("urlToPublishTo", "Webhook URL").Required().Must(Formats.CallbackUrl),
            Text("envelopeEvents", "Envelope status").DefaultsTo("Completed"));

        public static readonly Shape GetDocumentsQuery = new Shape(
            Whole("download_type", "Document download format").DefaultsTo(2),
            Whole("operation", "Operation").DefaultsTo(1));

        public static readonly Shape RegisterEnvelopeDocument = new Shape(
            new[] { File("document", "Document") }.Concat(Registration));

        public static readonly Shape RegisterEnvelopeDocumentForHugeSize = new Shape(
            new[] { Text("file_path", "File path").Required().Cleaned(Formats.WithoutInputFolder).Must(Formats.FilePath) }.Concat(Registration));

        public static readonly Shape RequestEnvelopeSignature = new Shape(
            Text("envelope_name", "Envelope name").Required(),
            Text("sender_name", "Sender name"),
            Text("sender_post_name", "Sender post name"),
            Whole("is_compilation_mail", "Send compilation mail", YesNo),
            Whole("is_web_hook", "Send web hook", YesNo),
            Text("bounced_note_mail", "Bounced note mail"),
            List("document_list", "Document list",
                Text("document_code", "Document code").Required(),
                Text("document_name", "Document name").Required(),
                List("fill_text_point", "Fill text point",
                    Box("fill_text_point", "Text point"), Page, FontSize,
                    Text("fill_text", "Fill text").Required()),
                List("date_text_point", "Date text point",
                    Box("date_text_point", "Text point"), Page, FontSize,
                    Text("date_text", "Date text").Required().Must(Formats.Date)),
                List("check_box_point", "Check box point",
                    Text("check_box_type", "Check box type", CheckBoxTypes),
                    Box("check_box_point", "Check box point"), Page)).Required(),
            List("our_signer_list", "In house signer list",
                Text("order_no", "Order no").Required(),
                Whole("is_or_sign", "Or sign", "1=Only, 2=All"),
                Whole("sign_type", "Sign type", "1=Personal seal type, 2=Contract seal type").Required(),
                Text("email", "Email").Required(),
                Text("comment", "Comment"),
                Text("access_code", "Access code").Must(Formats.AccessCode).OnlyWhen("sign_type", 2),
                Whole("is_signer_change", "Signer change", YesNo).OnlyWhen("sign_type", 2),
                Whole("is_attached_file", "Attached file", Attach),
                LicenceCheck.OnlyWhen("sign_type", 2).NotWhenOnlyShown("in_house_signer_envelope_documents_list"),
                Whole("is_send_mail", "Send mail", YesNo),
                Whole("is_compilation_mail", "Send compilation mail", YesNo),
                Text("language", "Language", Languages)).OrElse("partner_signer_list"),
            List("in_house_signer_envelope_documents_list", "In house signer envelope documents list",
                Text("signer_no", "Signer no").Required().NamesOne("our_signer_list", "email"),
                Text("document_code", "Document code").Required().NamesOne("document_list", "document_code"),
                Text("request_type", "Request type", RequestTypes).Required(),
                Whole("is_document_attached_file", "Document attached file", Attach),
                SigningPoints,
                SignerTexts("free_text_point", "Free text point", isRequiredNeeded: false),
                SignerTexts("date_text_point", "Date text point", isRequiredNeeded: false),
                SignerCheckBoxes).RequiredWhenGiven("our_signer_list"),
            List("partner_signer_list", "Partner signer list",
                Text("order_no", "Order no"),
                Whole("is_or_sign", "Or sign", "1=Only, 2=All"),
                Whole("sign_type", "Sign type", "0=Digital sign, 1=e-sign, 3=In-Person sign").Required(),
                Text("name", "Signer name").Required(),
                Text("organize_name", "Organize name"),
                Text("email", "Email").OrElse("phone_number"),
                Text("phone_number", "Phone number").Must(Formats.PhoneNumber),
                Text("phone_permit_date", "Phone permit date"),
                Text("attendant_email", "Attendant email").RequiredWhen("sign_type", 3),
                Text("comment", "Comment"),
                Text("access_code", "Access code").Must(Formats.AccessCode).OnlyWhen("sign_type", 1, 3),
                Whole("is_signer_change", "Signer change", YesNo),
                Whole("is_attached_file", "Attached file", YesNo),
                LicenceCheck.OnlyWhen("sign_type", 1, 3).NotWhenOnlyShown("partner_signer_document_list"),
                Whole("is_send_mail", "Send mail", YesNo),
                Whole("is_compilation_mail", "Send compilation mail", YesNo),
                Text("language", "Language", Languages),
                Whole("payment_type", "Payment type", "1=None, 2=Each time, 3=Regularly"),
                Text("amount", "Fee(JPN Yen)").RequiredWhen("payment_type", 2, 3),
                Text("description", "Description"),
                Text("subscription_start_year", "Start year of payment").RequiredWhen("payment_type", 3),
                Text("subscription_start_month", "Start month of payment", Months).RequiredWhen("payment_type", 3),
                Text("subscription_sale_date", "Start day of payment", "1, 10, 20").RequiredWhen("payment_type", 3)),
            List("partner_signer_document_list", "Partner signer document list",
                Text("signer_no", "Signer no").Required().NamesOne("partner_signer_list", "email", "phone_number"),
                Text("document_code", "Document code").Required().NamesOne("document_list", "document_code"),
                Text("request_type", "Request type", RequestTypes).Required(),
                Whole("is_document_attached_file", "Document attached file", Attach),
                SigningPoints,
                SignerTexts("free_text_point", "Free text point", isRequiredNeeded: false),
                SignerTexts("date_text_point", "Date text point", isRequiredNeeded: true),
                SignerCheckBoxes).RequiredWhenGiven("partner_signer_list"),
            List("folder_list", "Folder list",
                Whole("folder_id", "Folder id").Between(long.MinValue, long.MaxValue, "a whole number")),
            List("approver_list", "Approver list",
                Whole("order_no", "Order no").Required(),
                Text("name", "Name").Required(),
                Text("post_name", "Post name"),
                Text("email", "Email").Required()),
            Text("workflow_comment", "Workflow comment"),
            List("not_signer_list", "Not signer list",
                Text("name", "Name").Required(),
                Text("organize_name", "Organize name"),
                Text("email", "Email").OrElse("phone_number"),
                Text("phone_number", "Phone number").Must(Formats.PhoneNumber),
                Text("phone_permit_date", "Phone permit date"),
                Text("comment", "Comment"),
                Text("language", "Language", Languages)),
            Whole("is_detailed_response", "Get detailed response").DefaultsTo(1));

        public static readonly Shape SendEnvelope = new Shape(
            Text("envelope_name", "Envelope name").Required(),
            Text("sender_name", "Sender name"),
            Text("sender_post_name", "Sender's department name"),
            Whole("is_compliation_mail", "Signature completion notification", YesNo),
            Whole("is_web_hook", "Trigger", YesNo).Required(),
            Text("bounced_note_mail", "Email sending error notification destination"),
            List("approver_list", "Approver",
                Text("order_no", "Order of approval"),
                Text("name", "Approver"),
                Text("post_name", "Affiliation of approver"),
                Text("email", "Email")),
            Text("work_flow_comment", "Approval comment"),
            List("signer_list", "Signer",
                Whole("signer_type", "Signer type", "1=in-house, 2=Counterparty").Required(),
                Whole("use_template", "Template usage", YesNo),
                Text("order_no", "Order of signers"),
                Whole("sign_type", "Signature type", "0=Digital Signature, 1=E-Signature").Required(),
                Text("name", "Signer name"),
                Text("organize_name", "Affiliation of signer"),
                Text("email", "Email"),
                Text("comment", "Comments"),
                Text("access_code", "Access code"),
                Whole("is_signer_change", "Change authority", YesNo),
                Whole("is_attached_file", "Attached image", YesNo),
                Whole("is_send_mail", "Send email", YesNo),
                Text("language", "Email language", Languages),
                Whole("payment_type", "Payment type", "0=None, 1=Once time, 2=Every month"),
                Text("amount", "Fee(JPN Yen)"),
                Text("description", "Description"),
                Text("subscription_start_year", "Start year of payment"),
                Text("subscription_start_month", "Start month of payment"),
                Text("subscription_start_date", "Start day of payment")).Required(),
            List("not_signer_list", "Recipient",
                Text("name", "Receiver"),
                Text("organize_name", "Affiliation of receiver"),
                Text("email", "Email"),
                Text("comment", "Comments"),
                Text("language", "Email language", Languages)),
            List("inset_item_list", "Merge field",
                Text("name", "Merge item name").Unique(),
                Text("value", "Merge item value")));

        public static readonly Shape HookAnswer = Texts("cus_id", "connect_id", "envelopeEvents", "urlToPublishTo", "created_at", "updated_at");

        public static readonly Shape DeletedHookAnswer =
            Texts("cus_id", "connect_id", "connectionName", "envelopeEvents", "urlToPublishTo", "created_at", "updated_at");

        public static readonly Shape DocumentsAnswer = Texts("downloadedDocument");

        public static readonly Shape RegisterAnswer = Texts("status", "result", "message", "document_code");

        public static readonly Shape RequestAnswer = new Shape(Texts("status", "result", "message", "envelope_xid").Concat(new[] { SentDocuments }));

        public static readonly Shape SendAnswer = new Shape(Texts("envelope_xid", "envelope_status").Concat(new[]
        {
            SentDocuments,
            List("signer_list", "Signer list", Texts("order_no", "name", "organize_name", "email", "phone_number", "envelope_signer_id", "envelope_sign_token", "sign_status")),
        }));

        private static Field[] Registration => new[]
        {
            Text("document_code", "Document code"),
            Whole("reuse_flag", "Reuse flag", "1=Reuse"),
            Text("remarks", "Remarks"),
        };

        private static Field Page => Whole("page_no", "Page no").Required().Between(1, int.MaxValue, "a page number, counted from 1");

        // The service wants font_size as text.
        private static Field FontSize => new Field(Kind.Number, "font_size", "Font size", FontSizes).AsText();

        // Billed for every signer at request time, whatever the result, so a check that cannot count is refused.
        private static Field LicenceCheck => Whole("is_drivers_license_format_check_use", "Drivers license format check use", YesNo).NotWhen("is_signer_change", 1);

        private static Field SentDocuments => List("document_list", "Document list", Texts("document_name", "control_number"));

        // The reference page says signing_text_point_*; the service reads signing_point_*.
        private static Field SigningPoints => List("signing_points", "Signing points",
            Corners("signing_text_point", "Signing point").Select(corner => corner.Wire(corner.Key.Replace("signing_text_", "signing_"))), Page);

        // The end x of a signer's check box is the one corner that the reference page does not require.
        private static Field SignerCheckBoxes => List("check_box_point", "Check box point",
            Text("tag", "Tag"),
            Text("check_box_type", "Check box type", CheckBoxTypes).Required(),
            Corners("check_box_point", "Check box point").Select(corner => corner.Key.EndsWith("_end_x", StringComparison.Ordinal) ? corner.Optional() : corner),
            Page);

        private static Field SignerTexts(string key, string label, bool isRequiredNeeded)
        {
            Field isRequired = Text("is_required", "Required", "1=Required, 2=Select");
            return List(key, label, Text("tag", "Tag"), isRequiredNeeded ? isRequired.Required() : isRequired, Box(key, "Text point"), Page, FontSize, Text("placeholder_text", "Placeholder text"));
        }

        private static IEnumerable<Field> Box(string key, string label) => Corners(key, label);

        private static IEnumerable<Field> Corners(string key, string label) => new[] { "start x", "start y", "end x", "end y" }.Select(corner =>
            Whole(key + "_" + corner.Replace(' ', '_'), label + " " + corner).Required().Between(0, 100, "a whole number from 0 to 100, in percent of the page"));

        private static Field File(string key, string label) => new Field(Kind.File, key, label);

        private static Field Text(string key, string label, string choices = null) => new Field(Kind.Text, key, label, choices);

        private static Field Whole(string key, string label, string choices = null) =>
            new Field(Kind.Whole, key, label, choices).Between(int.MinValue, int.MaxValue, "a whole number from -2147483648 to 2147483647");

        private static Shape Texts(params string[] keys) => new Shape(keys.Select(key => Text(key, key)));

        // Takes fields and groups of fields alike.
        private static Field List(string key, string label, params object[] fields) => new Field(Kind.List, key, label)
        {
            Items = new Shape(fields.SelectMany(field => field as IEnumerable<Field> ?? new[] { (Field)field })),
        };
    }

    internal enum Kind
    {
        Text,
        Whole,
        Number,
        List,
        File,
    }

    // A field of a body: what it is called, what it takes, and what holds between it and its neighbours.
    internal sealed class Field
    {
        private readonly List<Func<Scope, string>> rules = new List<Func<Scope, string>>();

        public Field(Kind kind, string key, string label, string choices = null)
        {
            Kind = kind;
            Key = key;
            WireKey = key;
            Label = label;
            Choices = (choices ?? "").Split(new[] { ", " }, StringSplitOptions.RemoveEmptyEntries).Select(choice => new Choice(choice)).ToArray();
        }

        public Kind Kind { get; }

        public string Key { get; }

        public string Label { get; }

        public Choice[] Choices { get; }

        public Shape Items { get; set; }

        public string WireKey { get; private set; }

        public bool TravelsAsText { get; private set; }

        public bool IsRequired { get; private set; }

        public JToken Default { get; private set; }

        public Func<string, string> Clean { get; private set; }

        public Field Required()
        {
            IsRequired = true;
            return this;
        }

        public Field Optional()
        {
            IsRequired = false;
            return this;
        }

        public Field Wire(string key)
        {
            WireKey = key;
            return this;
        }

        public Field AsText()
        {
            TravelsAsText = true;
            return this;
        }

        // For hidden fields only: what a maker sees is never filled in silently.
        public Field DefaultsTo(JToken value)
        {
            Default = value;
            return this;
        }

        public Field Cleaned(Func<string, string> clean)
        {
            Clean = clean;
            return this;
        }

        public Field Between(long least, long most, string meaning)
        {
            Range = (least, most, meaning);
            return this;
        }

        public (long Least, long Most, string Meaning) Range { get; private set; }

        public Field Must(Func<string, string> complaint) => WhenGiven(scope => complaint(Tokens.Text(scope.Value)));

        public Field OrElse(string other) => Rule(scope => scope.Value != null || scope.Sibling(other) != null
            ? null
            : $"{Label} and {scope.LabelOf(other)} are both missing. Enter at least one of them.");

        public Field RequiredWhenGiven(string other) => Rule(scope => scope.Value != null || scope.Sibling(other) == null
            ? null
            : $"This is missing, although {scope.LabelOf(other)} is given. Add an item for every signer and document.");

        public Field RequiredWhen(string other, params int[] values) => Rule(scope => scope.Value != null || !scope.SiblingIsOneOf(other, values)
            ? null
            : $"This is missing, although {scope.Describe(other)}. Enter a value.");

        // Speaks only when the option is switched on, and only when the other field is readable.
        public Field OnlyWhen(string other, params int[] values) => WhenOn(scope => !scope.SiblingIsReadable(other) || scope.SiblingIsOneOf(other, values)
            ? null
            : $"This is not possible while {scope.Describe(other)}. Take it out, or set {scope.LabelOf(other)} to {scope.Offer(other, values)}.");

        public Field NotWhen(string other, int value) => WhenOn(scope => scope.SiblingIsOneOf(other, value)
            ? $"This can't be used while {scope.Describe(other)}. Switch one of the two off."
            : null);

        // A signer who signs none of the documents has nothing that the check could be for.
        public Field NotWhenOnlyShown(string documents) => WhenOn(scope => scope.OnlyShown(documents)
            ? "This can't be used for a signer who signs no document. Set Request type to 1 (Sign) for one of this signer's documents, or switch the check off."
            : null);

        public Field NamesOne(string list, params string[] keys) => WhenGiven(scope => scope.Root.Names(list, keys, Tokens.Text(scope.Value))
            ? null
            : $"No item of {scope.Root.LabelOf(list)} has this value as its {string.Join(" or ", keys.Select(key => scope.Root.LabelOf(list, key)))}. Enter the same text, letter for letter.");

        public Field Unique() => WhenGiven(scope => scope.IsFirst(Key) ? null : "This name is there twice. Give every item a name of its own.");

        // The first complaint about a value, null when there is none. An empty value is null here.
        public string Complaint(Scope scope)
        {
            if (scope.Value == null && IsRequired)
            {
                return Kind == Kind.List ? "This is missing. Add at least one item." : "This is missing. Enter a value.";
            }

            return scope.Value == null ? FirstComplaint(scope) : TypeComplaint(scope.Value) ?? ChoiceComplaint(scope.Value) ?? FirstComplaint(scope);
        }

        public bool Accepts(JToken value) => value != null && TypeComplaint(value) == null && ChoiceComplaint(value) == null;

        private string ChoiceList => string.Join(", ", Choices.Select(choice => choice.ToString()));

        private string FirstComplaint(Scope scope) => rules.Select(rule => rule(scope)).FirstOrDefault(complaint => complaint != null);

        private string TypeComplaint(JToken value)
        {
            if (IsOfKind(value))
            {
                return null;
            }

            return Choices.Length > 0 ? NoChoice(value)
                : Kind == Kind.Text ? "This must be text. Turn the value into text first."
                : Kind == Kind.List ? "This must be a list. Put the items into an array."
                : $"{Tokens.Quote(value)} is not {Range.Meaning}.";
        }

        private bool IsOfKind(JToken value) => Kind switch
        {
            Kind.Text => value.Type == JTokenType.String,
            Kind.List => value.Type == JTokenType.Array,
            Kind.Number => Tokens.IsNumber(value),
            Kind.Whole => value.Type == JTokenType.Integer && Tokens.TryWhole(value, out long whole) && whole >= Range.Least && whole <= Range.Most,
            _ => true,
        };

        private string ChoiceComplaint(JToken value) => Choices.Length == 0 || Choices.Any(choice => choice.Value == Tokens.Canonical(value)) ? null : NoChoice(value);

        private string NoChoice(JToken value) => $"{Tokens.Quote(value)} is not possible here. Take one of {ChoiceList}.";

        private Field WhenGiven(Func<Scope, string> rule) => Rule(scope => scope.Value == null ? null : rule(scope));

        private Field WhenOn(Func<Scope, string> rule) => WhenGiven(scope => Kind == Kind.Whole && Tokens.Canonical(scope.Value) != "1" ? null : rule(scope));

        private Field Rule(Func<Scope, string> rule)
        {
            rules.Add(rule);
            return this;
        }
    }

    // A coded value and what the maker picks; the value itself where they are the same.
    internal sealed class Choice
    {
        public Choice(string text)
        {
            string[] parts = text.Split(new[] { '=' }, 2);
            Value = parts[0];
            Label = parts[parts.Length - 1];
        }

        public string Value { get; }

        public string Label { get; }

        public override string ToString() => Value == Label ? Value : $"{Value} ({Label})";
    }

    // The fields of one object, in the order of the reference page.
    internal sealed class Shape : IEnumerable<Field>
    {
        private readonly Field[] fields;
        private readonly Dictionary<string, Field> byKey;

        public Shape(params Field[] fields)
        {
            this.fields = fields;
            byKey = fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
        }

        public Shape(IEnumerable<Field> fields)
            : this(fields.ToArray())
        {
        }

        public Field this[string key] => byKey.TryGetValue(key, out Field field) ? field : null;

        public IEnumerator<Field> GetEnumerator() => ((IEnumerable<Field>)fields).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    // ----- The passes over a body --------------------------------------------------------------------------------------------

    // First pass: what a maker meant. "1" becomes 1, 7 becomes "7" where text is meant, "Contract seal type" becomes 2.
    internal static class Coercion
    {
        public static void Apply(Shape shape, JObject item)
        {
            foreach (Field field in shape)
            {
                AcceptWireName(field, item);
                JToken value = item[field.Key];
                if (value == null || Tokens.IsEmpty(value))
                {
                    continue;
                }

                if (field.Kind == Kind.List)
                {
                    foreach (JObject child in value.Type == JTokenType.Array ? value.OfType<JObject>() : Enumerable.Empty<JObject>())
                    {
                        Apply(field.Items, child);
                    }
                }
                else if (value is JValue && Meant(field, value) is JToken meant && !ReferenceEquals(meant, value))
                {
                    item[field.Key] = meant;
                }
            }
        }

        // Flows made for the later version of the published connector name these fields as the wire does.
        private static void AcceptWireName(Field field, JObject item)
        {
            if (field.WireKey != field.Key && Tokens.IsEmpty(item[field.Key]) && item.Property(field.WireKey) is JProperty wire)
            {
                item.Remove(field.Key);
                wire.Replace(new JProperty(field.Key, wire.Value));
            }
        }

        private static JToken Meant(Field field, JToken value)
        {
            if (field.Clean != null && value.Type == JTokenType.String)
            {
                return field.Clean((string)value);
            }

            string chosen = Chosen(field, value);
            switch (field.Kind)
            {
                case Kind.Whole when Tokens.TryWhole(chosen ?? value, out long whole):
                    return whole;
                case Kind.Number when value.Type == JTokenType.String && Tokens.TryNumber(chosen ?? value, out decimal number):
                    return number;
                case Kind.Text when Tokens.IsNumber(value):
                    return chosen ?? Tokens.Json(value);
                case Kind.Text:
                    return chosen ?? value;
                default:
                    return value;
            }
        }

        private static string Chosen(Field field, JToken value)
        {
            if (field.Choices.Length == 0)
            {
                return null;
            }

            string given = Tokens.Canonical(value).Trim();
            Choice[] byValue = field.Choices.Where(choice => choice.Value == given).ToArray();
            Choice[] found = byValue.Length > 0 ? byValue : field.Choices.Where(choice => string.Equals(choice.Label, given, StringComparison.OrdinalIgnoreCase)).ToArray();
            return found.Length == 1 ? found[0].Value : null;
        }
    }

    // Second pass: every mistake at once, at most one a field, with the place as the maker counts.
    internal static class Check
    {
        public static IEnumerable<Violation> Violations(Shape shape, JObject body)
        {
            List<Violation> violations = new List<Violation>();
            Collect(new Scope(new Root(shape, body), shape, body, null), "", violations);
            return violations;
        }

        private static void Collect(Scope scope, string place, List<Violation> violations)
        {
            foreach (Field field in scope.Shape.Where(field => field.Kind != Kind.File))
            {
                scope.Value = scope.Sibling(field.Key);
                string complaint = field.Complaint(scope);
                if (complaint != null)
                {
                    violations.Add(new Violation(place + field.Key, field.Label, complaint));
                }
                else if (field.Kind == Kind.List && scope.Value != null)
                {
                    CollectItems(scope, field, (JArray)scope.Value, place + field.Key, violations);
                }
            }
        }

        private static void CollectItems(Scope parent, Field list, JArray items, string place, List<Violation> violations)
        {
            Dictionary<string, int> firsts = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int index = 0; index < items.Count; index++)
            {
                if (Tokens.IsEmpty(items[index]))
                {
                    continue;
                }

                if (items[index] is JObject item)
                {
                    Collect(new Scope(parent.Root, list.Items, item, firsts) { Index = index }, $"{place}[{index}].", violations);
                }
                else
                {
                    violations.Add(new Violation($"{place}[{index}]", list.Label, "An item of this list must be an object with its own fields."));
                }
            }
        }
    }

    // What a rule sees: a value, its neighbours, and the whole body behind them.
    internal sealed class Scope
    {
        private readonly JObject item;
        private readonly Dictionary<string, int> firsts;

        public Scope(Root root, Shape shape, JObject item, Dictionary<string, int> firsts)
        {
            Root = root;
            Shape = shape;
            this.item = item;
            this.firsts = firsts;
        }

        public Root Root { get; }

        public Shape Shape { get; }

        public int Index { get; set; }

        // The value under check, null when empty.
        public JToken Value { get; set; }

        // A neighbour's value, null when empty.
        public JToken Sibling(string key) => item[key] is JToken value && !Tokens.IsEmpty(value) ? value : null;

        public bool SiblingIsReadable(string key) => Shape[key].Accepts(Sibling(key));

        public bool SiblingIsOneOf(string key, params int[] values) => Sibling(key) is JToken value && values.Any(one => Tokens.Canonical(value) == Tokens.Canonical(one));

        public string LabelOf(string key) => Shape[key].Label;

        public string Describe(string key) => $"{LabelOf(key)} is {Chosen(key, Tokens.Canonical(Sibling(key)))}";

        public string Offer(string key, int[] values) => string.Join(" or ", values.Select(value => Chosen(key, Tokens.Canonical(value))));

        // True when this item is the first of its list with the value, blanks around it aside.
        public bool IsFirst(string key)
        {
            string value = Tokens.Text(Value).Trim();
            if (!firsts.TryGetValue(key + "\n" + value, out int first))
            {
                firsts[key + "\n" + value] = first = Index;
            }

            return first == Index;
        }

        // True when this signer has documents and is asked to sign none of them.
        public bool OnlyShown(string documents)
        {
            string[] names = { Tokens.Text(item["email"]), Tokens.Text(item["phone_number"]) };
            JToken[] mine = Root.Items(documents).Where(document => Tokens.Text(document["signer_no"]) is string signer && names.Contains(signer))
                .Select(document => document["request_type"]).ToArray();
            return mine.Length > 0 && mine.All(type => Tokens.Text(type) == "2" || Tokens.Text(type) == "3");
        }

        private string Chosen(string key, string value) => Shape[key].Choices.FirstOrDefault(choice => choice.Value == value)?.ToString() ?? value;
    }

    // The body as a whole, for rules that look across its lists.
    internal sealed class Root
    {
        private readonly Shape shape;
        private readonly JObject body;
        private readonly Dictionary<string, HashSet<string>> namesByList = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);

        public Root(Shape shape, JObject body)
        {
            this.shape = shape;
            this.body = body;
        }

        public string LabelOf(string list) => shape[list].Label;

        public string LabelOf(string list, string key) => shape[list].Items[key].Label;

        public IEnumerable<JObject> Items(string list) => body[list] is JArray items ? items.OfType<JObject>().Where(item => !Tokens.IsEmpty(item)) : Enumerable.Empty<JObject>();

        // A reference is not judged while the list it points into is itself to be mended: the maker hears of that one first.
        public bool Names(string list, string[] keys, string value)
        {
            if (!namesByList.TryGetValue(list, out HashSet<string> names))
            {
                namesByList[list] = names = IsComplete(list, keys) ? new HashSet<string>(Items(list).SelectMany(item => keys.Select(key => Tokens.Text(item[key]))), StringComparer.Ordinal) : null;
            }

            return names == null || names.Contains(value);
        }

        private bool IsComplete(string list, string[] keys)
        {
            Field field = shape[list];
            JToken value = body[list];
            if (value == null || Tokens.IsEmpty(value))
            {
                return !field.IsRequired && field.Complaint(new Scope(this, shape, body, null)) == null;
            }

            return value is JArray items && items.Where(item => !Tokens.IsEmpty(item)).All(item => item is JObject named && IsNamed(named, keys));
        }

        private static bool IsNamed(JObject item, string[] keys)
        {
            JToken[] given = keys.Select(key => item[key]).Where(value => !Tokens.IsEmpty(value)).ToArray();
            return given.Length > 0 && given.All(value => value.Type == JTokenType.String);
        }
    }

    // Third pass: what the service takes. Empties go, names and types become the wire's, the order and unknown members stay.
    internal static class Wire
    {
        public static JObject Write(Shape shape, JObject item)
        {
            JObject wire = WriteItem(shape, item);
            foreach (Field hidden in shape.Where(field => field.Default != null && wire[field.WireKey] == null))
            {
                wire[hidden.WireKey] = hidden.Default;
            }

            return wire;
        }

        private static JObject WriteItem(Shape shape, JObject item)
        {
            JObject wire = new JObject();
            foreach (JProperty member in item.Properties())
            {
                Field field = shape[member.Name];
                if (field == null)
                {
                    wire[member.Name] = member.Value;
                }
                else if (!Tokens.IsEmpty(member.Value))
                {
                    wire[field.WireKey] = WriteValue(field, member.Value);
                }
            }

            return wire;
        }

        private static JToken WriteValue(Field field, JToken value)
        {
            if (field.Kind == Kind.List)
            {
                return new JArray(value.OfType<JObject>().Where(child => !Tokens.IsEmpty(child)).Select(child => WriteItem(field.Items, child)));
            }

            return field.TravelsAsText ? Tokens.Canonical(value) : value;
        }
    }

    // The way back: a flow refuses a value of another type than the declared one, and null for a typed one.
    internal static class Declared
    {
        public static void Apply(Shape shape, JObject item)
        {
            foreach (JProperty member in item.Properties().Where(member => shape[member.Name] != null).ToList())
            {
                Field field = shape[member.Name];
                JToken value = field.Kind == Kind.List ? AsList(field, member.Value) : AsText(member.Value);
                if (value == null)
                {
                    member.Remove();
                }
                else
                {
                    member.Value = value;
                }
            }
        }

        private static JToken AsText(JToken value) => value.Type == JTokenType.Null ? null
            : value.Type == JTokenType.String ? value
            : Tokens.Json(value);

        private static JArray AsList(Field field, JToken value)
        {
            List<JObject> items = (value as JArray ?? new JArray(value)).OfType<JObject>().ToList();
            items.ForEach(item => Apply(field.Items, item));
            return value.Type == JTokenType.Null ? null : new JArray(items);
        }
    }

    // Formats that the contract names. Each answers with a complaint, or null.
    internal static class Formats
    {
        private static readonly Regex S3Path = new Regex("^s3://[^/]+/[^/]+/input/.*[^/]\\z", RegexOptions.IgnoreCase);
        private static readonly Regex HalfWidth = new Regex("^[!-~]+\\z");
        private static readonly Regex EightDigits = new Regex("^[0-9]{8}\\z");
        private static readonly Regex Digits = new Regex("^[0-9]+\\z");

        public static string Date(string text) => EightDigits.IsMatch(text) && Exists(text)
            ? null
            : $"{Tokens.Quote(text)} is no date that exists. Enter year, month and day as eight digits, such as 20260131.";

        public static string PhoneNumber(string text) =>
            !Digits.IsMatch(text) ? "A phone number has digits only. Leave out hyphens, blanks and the plus sign."
            : text.StartsWith("050", StringComparison.Ordinal) ? "SMS can't reach numbers that begin with 050. Enter a mobile phone number."
            : null;

        public static string AccessCode(string text) =>
            !HalfWidth.IsMatch(text) ? "An access code has half-width letters, digits and symbols only. Take out full-width characters and blanks."
            : text.Length > 40 ? $"An access code has at most 40 characters; this one has {text.Length}. Shorten it."
            : null;

        // Never quoted: the address carries the signature that lets its holder start the flow.
        public static string CallbackUrl(string text) =>
            !Uri.TryCreate(text, UriKind.Absolute, out Uri address) ? "The callback address is not absolute. It is filled in by the platform; leave it to the trigger."
            : address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback) ? null
            : "The callback address must begin with https (http only on the machine itself).";

        // The service wants the part behind the folder; makers often copy the folder with it.
        public static string WithoutInputFolder(string text)
        {
            string trimmed = text.Trim();
            return trimmed.StartsWith("/input/", StringComparison.Ordinal) ? trimmed.Substring("/input/".Length) : trimmed;
        }

        public static string FilePath(string text)
        {
            if (text.Split('/', '\\').Contains(".."))
            {
                return "The path has a part '..'. Write it from the input folder downwards.";
            }

            bool hasScheme = text.Contains("://");
            return hasScheme && !S3Path.IsMatch(text) ? "Enter s3://(bucket)/(user)/input/(file name), or the path behind /input/ on the SFTP server."
                : text.EndsWith("/", StringComparison.Ordinal) ? "The path names a folder. Add the file's name."
                : null;
        }

        private static bool Exists(string text)
        {
            int year = int.Parse(text.Substring(0, 4));
            int month = int.Parse(text.Substring(4, 2));
            int day = int.Parse(text.Substring(6, 2));
            return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        }
    }

    // ----- The document ------------------------------------------------------------------------------------------------------

    // A file inside a body: base64 text in any spelling, or the bytes themselves. It is checked and mended in place, and leaves as
    // canonical base64 between two small pieces of JSON.
    internal sealed class DocumentText
    {
        private const byte Blank = 64;
        private const byte Minus = 65;
        private const byte Underscore = 66;
        private const byte Padding = 67;
        private const byte Escape = 68;
        private const byte Foreign = 255;
        private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        private static readonly byte[] Meaning = Meanings();

        private readonly Bytes text;
        private readonly bool isEncoded;

        private DocumentText(Bytes text, bool isEncoded, string declaredType)
        {
            this.text = text;
            this.isEncoded = isEncoded;
            Type = DocumentType.Of(isEncoded ? DecodedHead(text) : text.Head(), declaredType);
        }

        public DocumentType Type { get; }

        // Bytes of the decoded file.
        public long Size => isEncoded ? (text.Count / 4 * 3L) + (text.Count % 4 * 3 / 4) : text.Count;

        private string MissingPadding => isEncoded ? new string('=', (4 - (text.Count % 4)) % 4) : "";

        // The whole body is the file.
        public static string TryWrap(Bytes file, string mediaType, out DocumentText document)
        {
            document = file.Count == 0 ? null : new DocumentText(file, false, mediaType);
            return document == null ? "The file is empty." : null;
        }

        // The file is a member of a JSON object: text, a data: URI, or an object with $content. Null means that all is well.
        public static string TryRead(Bytes json, Span value, out DocumentText document)
        {
            document = null;
            switch (value == null ? '\0' : (char)json.Array[value.Start])
            {
                case '\0':
                    return "This is missing.";
                case '"':
                    return TryDecode(json, value, null, out document);
                case '{':
                    return TryUnwrap(json.Within(value), out document);
                default:
                    // Read, because a bare word is no JSON at all.
                    return json.Within(value).Parse(Encoding.UTF8).Type == JTokenType.Null ? "This is missing." : "This is neither text nor a file object.";
            }
        }

        // {prefix}{before}{canonical base64}{after}{suffix}, where prefix and suffix are the object's members around the key.
        public HttpContent Splice(JObject around, string key, string before, string after)
        {
            StringBuilder json = new StringBuilder();
            int at = 0;
            using (JsonTextWriter writer = new JsonTextWriter(new StringWriter(json)))
            {
                writer.WriteStartObject();
                foreach (JProperty member in around.Properties())
                {
                    writer.WritePropertyName(member.Name);
                    if (member.Name != key)
                    {
                        member.Value.WriteTo(writer);
                        continue;
                    }

                    writer.WriteRawValue("");
                    writer.Flush();
                    at = json.Length;
                }

                writer.WriteEndObject();
            }

            return new SplicedContent(json.ToString(0, at) + before, text, isEncoded, MissingPadding + after + json.ToString(at, json.Length - at));
        }

        private static string TryUnwrap(Bytes wrapper, out DocumentText document)
        {
            document = null;
            Span content = JsonScan.Find(wrapper, "$content");
            if (content == null)
            {
                return (wrapper.Parse(Encoding.UTF8) as JObject).Count == 0 ? "This is missing." : "The object has no $content.";
            }

            switch (wrapper.Array[content.Start])
            {
                case (byte)'"':
                    Span type = JsonScan.Find(wrapper, "$content-type");
                    return TryDecode(wrapper, content, type == null ? null : Tokens.Text(wrapper.Within(type).Parse(Encoding.UTF8)), out document);
                case (byte)'n':
                    return "The file is empty.";
                default:
                    return "$content is not base64 text.";
            }
        }

        private static string TryDecode(Bytes json, Span literal, string mediaType, out DocumentText document)
        {
            document = null;
            Span text = new Span(literal.Start + 1, literal.End - 1);
            int start = text.Start;
            while (start < text.End && IsBlank(json.Array[start]))
            {
                start++;
            }

            if (json.StartsWith("data:", start, text.End))
            {
                int comma = Array.IndexOf(json.Array, (byte)',', start, text.End - start);
                string head = comma < 0 ? "" : Encoding.ASCII.GetString(json.Array, start, comma - start).Replace("\\/", "/");
                if (!head.EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
                {
                    return "The data: URI holds no base64. Write data:(type);base64,(content).";
                }

                mediaType = head.Substring("data:".Length).Split(';')[0];
                start = comma + 1;
            }

            string complaint = Mend(json.Array, start, text.End, out int count);
            document = complaint == null ? new DocumentText(new Bytes(json.Array, start, count), true, mediaType) : null;
            return complaint;
        }

        // Leaves canonical base64 without padding at start: blanks and escapes go, base64url becomes base64, unused bits become 0.
        private static string Mend(byte[] buffer, int start, int end, out int count)
        {
            byte[] meanings = Meaning;
            int read = start;
            while (read < end && meanings[buffer[read]] < 64)
            {
                read++;
            }

            int write = read;
            int padding = 0;
            count = 0;
            for (; read < end; read++)
            {
                int place = read - start + 1;
                byte character = buffer[read];
                if (meanings[character] == Escape)
                {
                    character = Unescape(buffer, ref read, end);
                }

                byte meaning = meanings[character];
                if (meaning == Padding)
                {
                    padding++;
                }
                else if (meaning > Padding || (padding > 0 && meaning != Blank))
                {
                    return $"This is not base64: character {place} does not belong there.";
                }
                else if (meaning != Blank)
                {
                    buffer[write++] = meaning == Minus ? (byte)'+' : meaning == Underscore ? (byte)'/' : character;
                }
            }

            count = write - start;
            if (count == 0 && padding == 0)
            {
                return "The file is empty.";
            }

            if (count % 4 == 1 || padding > (4 - (count % 4)) % 4)
            {
                return "This is not base64: its length does not fit, as if a part were cut off.";
            }

            ClearUnusedBits(buffer, write - 1, count % 4);
            return null;
        }

        private static void ClearUnusedBits(byte[] buffer, int last, int remainder)
        {
            int mask = remainder == 2 ? 0x30 : remainder == 3 ? 0x3C : 0x3F;
            buffer[last] = (byte)Alphabet[Meaning[buffer[last]] & mask];
        }

        // Some writers escape '/' and '+'; read ends on the last character of the escape.
        private static byte Unescape(byte[] buffer, ref int read, int end)
        {
            byte kind = ++read < end ? buffer[read] : (byte)0;
            if (kind != 'u')
            {
                return "bfnrt".IndexOf((char)kind) >= 0 ? (byte)' ' : kind == '/' ? kind : (byte)0;
            }

            string digits = read + 4 < end ? Encoding.ASCII.GetString(buffer, read + 1, 4) : "";
            read += digits.Length;
            return Regex.IsMatch(digits, "^00[0-7][0-9a-fA-F]$") ? Convert.ToByte(digits, 16) : (byte)0;
        }

        private static byte[] DecodedHead(Bytes text)
        {
            string head = Encoding.ASCII.GetString(text.Array, text.Start, Math.Min(text.Count, Bytes.HeadLength));
            return Convert.FromBase64String(head.PadRight((head.Length + 3) / 4 * 4, '='));
        }

        private static bool IsBlank(byte character) => Meaning[character] == Blank;

        private static byte[] Meanings()
        {
            byte[] meanings = Enumerable.Repeat(Foreign, 256).ToArray();
            for (byte value = 0; value < Alphabet.Length; value++)
            {
                meanings[Alphabet[value]] = value;
            }

            foreach (char blank in " \t\r\n\f\b")
            {
                meanings[blank] = Blank;
            }

            meanings['-'] = Minus;
            meanings['_'] = Underscore;
            meanings['='] = Padding;
            meanings['\\'] = Escape;
            return meanings;
        }
    }

    // What a file is, by its first bytes where they tell, else by what its wrapper says.
    internal sealed class DocumentType
    {
        private const string Office = "application/vnd.openxmlformats-officedocument.";
        private static readonly Encoding Latin1 = Encoding.GetEncoding(28591);
        private static readonly Regex MediaType = new Regex("^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*\\z");

        private static readonly Dictionary<string, string> Extensions = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["application/pdf"] = "pdf",
            [Office + "wordprocessingml.document"] = "docx",
            [Office + "spreadsheetml.sheet"] = "xlsx",
            [Office + "presentationml.presentation"] = "pptx",
            ["application/msword"] = "doc",
            ["application/vnd.ms-excel"] = "xls",
            ["application/vnd.ms-powerpoint"] = "ppt",
            ["application/zip"] = "zip",
            ["image/png"] = "png",
            ["image/jpeg"] = "jpg",
            ["text/plain"] = "txt",
            ["text/csv"] = "csv",
            ["text/html"] = "html",
            ["text/xml"] = "xml",
            ["application/xml"] = "xml",
            ["application/json"] = "json",
        };

        private DocumentType(string name)
        {
            Name = name;
            Extension = Extensions.TryGetValue(name, out string extension) ? extension : "bin";
        }

        public string Name { get; }

        // Without a dot.
        public string Extension { get; }

        public static bool IsKnown(byte[] head) => ByHead(Latin1.GetString(head), "") != null;

        public static DocumentType Of(byte[] head, string declared)
        {
            string said = (declared ?? "").Split(';')[0].Trim().ToLowerInvariant();
            return new DocumentType(ByHead(Latin1.GetString(head), said) ?? (MediaType.IsMatch(said) ? said : "application/octet-stream"));
        }

        private static string ByHead(string head, string said)
        {
            if (head.IndexOf("%PDF-", 0, Math.Min(head.Length, 1024), StringComparison.Ordinal) >= 0)
            {
                return "application/pdf";
            }

            if (head.StartsWith("PK\u0003\u0004", StringComparison.Ordinal))
            {
                return said.StartsWith(Office, StringComparison.Ordinal) ? said
                    : head.Contains("word/") ? Office + "wordprocessingml.document"
                    : head.Contains("xl/") ? Office + "spreadsheetml.sheet"
                    : head.Contains("ppt/") ? Office + "presentationml.presentation"
                    : "application/zip";
            }

            bool isOle = head.StartsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", StringComparison.Ordinal);
            return !isOle ? null : said == "application/vnd.ms-excel" || said == "application/vnd.ms-powerpoint" || said == "application/msword" ? said : "application/x-ole-storage";
        }
    }

    // A large text between two small ones, written without being joined first. Raw bytes are encoded on their way out.
    internal sealed class SplicedContent : HttpContent
    {
        private const int Chunk = 3 * 16 * 1024;

        private readonly byte[] prefix;
        private readonly Bytes middle;
        private readonly bool isEncoded;
        private readonly byte[] suffix;

        public SplicedContent(string prefix, Bytes middle, bool isEncoded, string suffix)
        {
            this.prefix = Encoding.UTF8.GetBytes(prefix);
            this.middle = middle;
            this.isEncoded = isEncoded;
            this.suffix = Encoding.UTF8.GetBytes(suffix);
            Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext context)
        {
            await stream.WriteAsync(prefix, 0, prefix.Length);
            if (isEncoded)
            {
                await stream.WriteAsync(middle.Array, middle.Start, middle.Count);
            }
            else
            {
                await EncodeAsync(stream);
            }

            await stream.WriteAsync(suffix, 0, suffix.Length);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = prefix.Length + (isEncoded ? middle.Count : (middle.Count + 2L) / 3 * 4) + suffix.Length;
            return true;
        }

        private async Task EncodeAsync(Stream stream)
        {
            char[] characters = new char[Chunk / 3 * 4];
            byte[] bytes = new byte[characters.Length];
            for (int done = 0; done < middle.Count; done += Chunk)
            {
                int count = Convert.ToBase64CharArray(middle.Array, middle.Start + done, Math.Min(Chunk, middle.Count - done), characters, 0);
                Encoding.ASCII.GetBytes(characters, 0, count, bytes, 0);
                await stream.WriteAsync(bytes, 0, count);
            }
        }
    }

    // ----- Bytes and JSON ----------------------------------------------------------------------------------------------------

    // From the first character of a JSON value to behind its last.
    internal sealed class Span
    {
        public Span(int start, int end)
        {
            Start = start;
            End = end;
        }

        public int Start { get; }

        public int End { get; }
    }

    // A part of a buffer that the script owns.
    internal sealed class Bytes
    {
        // Divisible by four, so that this much base64 can be decoded alone.
        public const int HeadLength = 8192;

        // Stands in the JSON tree where the document was cut out.
        public const string Placeholder = "?";

        public static readonly Encoding StrictUtf8 = new UTF8Encoding(false, true);

        private const int LargestGuess = 128 * 1024 * 1024;

        public Bytes(byte[] array, int start, int count)
        {
            Array = array;
            Start = start;
            Count = count;
        }

        public byte[] Array { get; }

        public int Start { get; }

        public int Count { get; }

        public int End => Start + Count;

        public Span Whole
        {
            get
            {
                int start = JsonScan.SkipBlanks(this, Start);
                return new Span(start, JsonScan.SkipValue(this, start));
            }
        }

        // '\0' where there is nothing but blanks.
        public char FirstVisible
        {
            get
            {
                int at = JsonScan.SkipBlanks(this, Start);
                return at < End ? (char)Array[at] : '\0';
            }
        }

        // JSON may have a byte order mark before it; in a file it belongs to the file.
        public Bytes WithoutMark
        {
            get
            {
                bool hasMark = Count >= 3 && Array[Start] == 0xEF && Array[Start + 1] == 0xBB && Array[Start + 2] == 0xBF;
                return hasMark ? new Bytes(Array, Start + 3, Count - 3) : this;
            }
        }

        public static async Task<Bytes> ReadAsync(HttpContent content, CancellationToken cancellationToken)
        {
            if (content == null)
            {
                return new Bytes(System.Array.Empty<byte>(), 0, 0);
            }

            long length = Math.Min(content.Headers.ContentLength ?? 0, LargestGuess);
            bool isCompressed = content.Headers.ContentEncoding.Any(coding => string.Equals(coding, "gzip", StringComparison.OrdinalIgnoreCase));
            MemoryStream memory = new MemoryStream(isCompressed ? 0 : (int)length);
            Stream stream = await content.ReadAsStreamAsync();
            await (isCompressed ? new GZipStream(stream, CompressionMode.Decompress) : stream).CopyToAsync(memory, 81920, cancellationToken);
            return new Bytes(memory.GetBuffer(), 0, (int)memory.Length);
        }

        public Bytes Within(Span span) => new Bytes(Array, span.Start, span.End - span.Start);

        public byte[] Head()
        {
            byte[] head = new byte[Math.Min(Count, HeadLength)];
            Buffer.BlockCopy(Array, Start, head, 0, head.Length);
            return head;
        }

        public string Text(Encoding encoding) => encoding.GetString(Array, Start, Count);

        public bool StartsWith(string text, int at, int end) => end - at >= text.Length
            && string.Equals(Encoding.ASCII.GetString(Array, at, text.Length), text, StringComparison.OrdinalIgnoreCase);

        // Reads JSON, numbers and dates as they were written; a placeholder text stands for what is cut out.
        public JToken Parse(Encoding encoding, Span cut = null)
        {
            string json = cut == null
                ? Text(encoding)
                : Within(new Span(Start, cut.Start)).Text(encoding) + "\"" + Placeholder + "\"" + Within(new Span(cut.End, End)).Text(encoding);
            using (JsonTextReader reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal })
            {
                JToken token = JToken.ReadFrom(reader);
                return reader.Read() ? throw new JsonReaderException("There is more after the end.", "", reader.LineNumber, reader.LinePosition, null) : token;
            }
        }
    }

    // Finds a member of an object without reading its value: only what lies around it is ever made into a tree.
    internal static class JsonScan
    {
        // The value of the object's last member of that name; null when there is none.
        public static Span Find(Bytes json, string key)
        {
            Span found = null;
            int at = SkipBlanks(json, json.Start);
            Expect(json, at++, '{');
            at = SkipBlanks(json, at);
            while (At(json, at) != '}')
            {
                int nameEnd = SkipValue(json, at);
                string name = Expect(json, at, '"') && nameEnd - at > 200 ? "" : (string)json.Within(new Span(at, nameEnd)).Parse(Encoding.UTF8);
                at = SkipBlanks(json, nameEnd);
                Expect(json, at, ':');
                int start = SkipBlanks(json, at + 1);
                int end = SkipValue(json, start);
                found = name == key ? new Span(start, end) : found;
                at = SkipBlanks(json, end);
                at = At(json, at) == ',' ? SkipBlanks(json, at + 1) : Expect(json, at, '}') ? at : at;
            }

            return SkipBlanks(json, at + 1) == json.End ? found : throw Broken(json, at + 1);
        }

        public static int SkipBlanks(Bytes json, int at)
        {
            while (at < json.End && (json.Array[at] == ' ' || json.Array[at] == '\t' || json.Array[at] == '\r' || json.Array[at] == '\n'))
            {
                at++;
            }

            return at;
        }

        // The place behind a value: a text, a nest of brackets, or a bare word.
        public static int SkipValue(Bytes json, int at)
        {
            int depth = 0;
            int start = at;
            do
            {
                switch (At(json, at))
                {
                    case '"':
                        at = SkipText(json, at);
                        break;
                    case '{':
                    case '[':
                        depth++;
                        at++;
                        break;
                    case '}':
                    case ']':
                        depth--;
                        at++;
                        break;
                    default:
                        at = depth > 0 ? at + 1 : SkipWord(json, at);
                        break;
                }
            }
            while (depth > 0);

            return at > start && depth == 0 ? at : throw Broken(json, at);
        }

        // Jumps from quote to quote: a document is one text of many megabytes. A quote behind an odd number of backslashes is part of it.
        private static int SkipText(Bytes json, int at)
        {
            int quote = at;
            int escapes;
            do
            {
                quote = Array.IndexOf(json.Array, (byte)'"', quote + 1, json.End - quote - 1);
                At(json, quote < 0 ? json.End : quote);
                escapes = 0;
                while (json.Array[quote - 1 - escapes] == '\\')
                {
                    escapes++;
                }
            }
            while (escapes % 2 == 1);

            return quote + 1;
        }

        private static int SkipWord(Bytes json, int at)
        {
            int start = at;
            while (at < json.End && ",:{}[]\" \t\r\n".IndexOf((char)json.Array[at]) < 0)
            {
                at++;
            }

            return at > start ? at : throw Broken(json, at);
        }

        private static char At(Bytes json, int at) => at < json.End ? (char)json.Array[at] : throw Broken(json, at);

        private static bool Expect(Bytes json, int at, char character) => At(json, at) == character ? true : throw Broken(json, at);

        private static JsonReaderException Broken(Bytes json, int at)
        {
            string before = Encoding.ASCII.GetString(json.Array, json.Start, Math.Min(at, json.End) - json.Start);
            return new JsonReaderException("Not JSON.", "", before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'), null);
        }
    }

    // Small questions about JSON values.
    internal static class Tokens
    {
        private static readonly Regex Number = new Regex("^-?[0-9]{1,19}([.][0-9]{1,9})?\\z");

        // Null, blank text, and lists and objects that hold only such.
        public static bool IsEmpty(JToken value)
        {
            switch (value?.Type ?? JTokenType.Null)
            {
                case JTokenType.Null:
                    return true;
                case JTokenType.String:
                    return string.IsNullOrWhiteSpace((string)value);
                case JTokenType.Array:
                    return value.All(IsEmpty);
                case JTokenType.Object:
                    return ((JObject)value).Properties().All(member => IsEmpty(member.Value));
                default:
                    return false;
            }
        }

        public static bool IsNumber(JToken value) => value.Type == JTokenType.Integer || value.Type == JTokenType.Float;

        // The text of a text or number that is not empty, else null.
        public static string Text(JToken value) => value is JValue && !IsEmpty(value) ? (value.Type == JTokenType.String ? (string)value : Json(value)) : null;

        public static string Json(JToken value) => value.ToString(Newtonsoft.Json.Formatting.None);

        // A number without trailing zeros ("10.5", "9"), any other value as text.
        public static string Canonical(JToken value) => TryNumber(value, out decimal number) ? Plain(number) : Text(value) ?? "";

        public static bool TryNumber(JToken value, out decimal number)
        {
            string text = value is JValue ? (value.Type == JTokenType.String ? ((string)value).Trim() : Json(value)) : "";
            bool isNumber = Number.IsMatch(text);
            number = isNumber ? XmlConvert.ToDecimal(text) : 0;
            return isNumber;
        }

        public static bool TryWhole(JToken value, out long whole)
        {
            bool isWhole = TryNumber(value, out decimal number) && decimal.Truncate(number) == number && number >= long.MinValue && number <= long.MaxValue;
            whole = isWhole ? (long)number : 0;
            return isWhole;
        }

        public static string Quote(JToken value)
        {
            string text = value.Type == JTokenType.String ? (string)value : value is JValue ? Json(value) : "this " + value.Type.ToString().ToLowerInvariant();
            return "'" + (text.Length > 40 ? text.Substring(0, 40) + "..." : text) + "'";
        }

        private static string Plain(decimal number)
        {
            string text = XmlConvert.ToString(number);
            return text.Contains(".") ? text.TrimEnd('0').TrimEnd('.') : text;
        }
    }

    // ----- Errors ------------------------------------------------------------------------------------------------------------

    // One mistake: its place as the maker counts, the label as the maker sees it, what is wrong and how to mend it.
    internal sealed class Violation
    {
        public Violation(string path, string label, string message)
        {
            Path = path;
            Label = label;
            Message = message;
        }

        public string Path { get; }

        public string Label { get; }

        public string Message { get; }

        public JObject ToJson() => new JObject { ["path"] = Path, ["label"] = Label, ["message"] = Message };
    }

    // The one way to answer with anything but a success. Each factory is a row of the error table in README.md.
    internal sealed class Refusal : Exception
    {
        private readonly int status;
        private readonly string code;
        private readonly Violation[] details;
        private RetryConditionHeaderValue retryAfter;

        private Refusal(int status, string code, string message, params Violation[] details)
            : base(message)
        {
            this.status = status;
            this.code = code;
            this.details = details;
        }

        public static void ThrowIfAny(IEnumerable<Violation> violations)
        {
            Violation[] all = violations.ToArray();
            if (all.Length > 0)
            {
                throw Invalid(all);
            }
        }

        public static Refusal Body(string message) => Invalid(new Violation("body", "Body", message));

        public static Refusal UnknownOperation(string id) =>
            new Refusal(400, "UnknownOperation", $"This connector has no operation '{id}'. Update the connector, then add the action again.");

        public static Refusal ByService(int status, string message, RetryConditionHeaderValue retryAfter) => status == 429
            ? new Refusal(status, "Throttled", message ?? "GMO Sign takes no more calls for now. Wait, then try again.") { retryAfter = retryAfter }
            : new Refusal(status, "ServiceRefused", message ?? $"GMO Sign refused the call with status {status} and gave no reason.") { retryAfter = retryAfter };

        public static Refusal Rejected(string message, Operation operation)
        {
            string missing = $"GMO Sign's answer has no {operation.Promise}, so the call did not succeed.";
            return new Refusal(422, "ServiceRejected", message ?? missing, new Violation(operation.Promise, operation.Promise, missing));
        }

        // A 5xx would be repeated and leave one more hook behind each time.
        public static Refusal NoLocation(string connectId) => new Refusal(422, "ServiceRejected",
            $"GMO Sign made hook {connectId}, but neither the platform nor GMO Sign gave an address to delete it by, so the trigger can't be kept. Delete the hook in GMO Sign.");

        public static Refusal OutcomeUnknown(string why) => new Refusal(409, "OutcomeUnknown",
            $"GMO Sign may or may not have sent the envelope: {why}. Check GMO Sign before sending again.");

        public static Refusal Unavailable(string why) => new Refusal(502, "ServiceUnavailable", $"GMO Sign could not do this now: {why}. Try again later.");

        public static Refusal InvalidDocument(string complaint, string serviceMessage) => new Refusal(502, "InvalidDocument",
            serviceMessage ?? "GMO Sign's answer holds no readable file. Try again later.", new Violation("downloadedDocument", "Downloaded document", complaint));

        public static Refusal Internal(Exception fault) =>
            new Refusal(500, "InternalError", $"The connector itself failed ({fault.GetType().Name}). Nothing was sent to GMO Sign.");

        public HttpResponseMessage ToResponse(string operationId, string correlationId)
        {
            JObject envelope = new JObject
            {
                ["error"] = new JObject { ["code"] = code, ["message"] = Message, ["details"] = new JArray(details.Select(detail => detail.ToJson())) },
                ["operationId"] = operationId,
                ["correlationId"] = correlationId,
            };
            HttpResponseMessage response = new HttpResponseMessage((HttpStatusCode)status) { Content = CreateJsonContent(Tokens.Json(envelope)) };
            response.Headers.RetryAfter = retryAfter;
            return response;
        }

        private static Refusal Invalid(params Violation[] all) =>
            new Refusal(400, "InvalidRequest", all.Length == 1 ? "1 field needs attention." : $"{all.Length} fields need attention.", all);
    }
}
