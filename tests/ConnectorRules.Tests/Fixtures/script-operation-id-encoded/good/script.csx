public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        string id = Context.OperationId;
        if (id != "SendInvoice" && id != "GetInvoice")
        {
            id = Decode(id);
        }

        if (id == "SendInvoice")
        {
            Context.Request.Headers.Add("X-Kind", "1");
        }

        return await Context.SendAsync(Context.Request, CancellationToken);
    }

    private static string Decode(string id) => Encoding.UTF8.GetString(Convert.FromBase64String(id));
}
