public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        switch (Context.OperationId)
        {
            case "GetInvoice":
                return new HttpResponseMessage(HttpStatusCode.BadRequest);
            default:
                return await Context.SendAsync(Context.Request, CancellationToken);
        }
    }
}
