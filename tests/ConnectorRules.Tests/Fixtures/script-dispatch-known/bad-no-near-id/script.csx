public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        if (new HashSet<string> { "GetInvoice", "ListFolders" }.Contains(Context.OperationId))
        {
            Context.Request.Headers.Add("X-Kind", "1");
        }

        return await Context.SendAsync(Context.Request, CancellationToken);
    }
}
