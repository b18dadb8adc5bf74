public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        switch (Context.OperationId)
        {
            case "GetInvoice":
            case "SendInvoice":
                return await Context.SendAsync(Context.Request, CancellationToken);
            default:
                return await Context.SendAsync(Context.Request, CancellationToken);
        }
    }
}
