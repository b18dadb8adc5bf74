public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        string decoded = Decode(Context.OperationId);
        string id = Known.Contains(decoded) ? decoded : Context.OperationId;
        if (id == "SendEnvelope")
        {
            Context.Request.Headers.Add("X-Kind", "1");
        }

        return await Context.SendAsync(Context.Request, CancellationToken);
    }

    private static readonly HashSet<string> Known = new HashSet<string> { "SendEnvelope", "GetInvoice" };

    private static string Decode(string id)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(id));
        }
        catch (FormatException)
        {
            return id;
        }
    }
}
