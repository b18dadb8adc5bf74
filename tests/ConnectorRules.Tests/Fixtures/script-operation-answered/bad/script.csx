public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        switch (Context.OperationId)
        {
            case "GetInvoice":
                return await Context.SendAsync(Context.Request, CancellationToken);
            default:
                return new HttpResponseMessage(HttpStatusCode.BadRequest);
        }
    }
}
