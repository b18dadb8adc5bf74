public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        if (Context.OperationId == "GetInvoice")
        {
            return await Context.SendAsync(Context.Request, CancellationToken);
        }

        if (Context.Request.Method == HttpMethod.Post)
        {
            return await Context.SendAsync(Context.Request, CancellationToken);
        }

        return new HttpResponseMessage(HttpStatusCode.BadRequest);
    }
}
