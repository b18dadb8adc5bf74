public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        HttpResponseMessage response = null;
        if (string.Equals(Context.OperationId, "GetInvoice", StringComparison.OrdinalIgnoreCase))
        {
            response = await Context.SendAsync(Context.Request, CancellationToken);
        }

        return response;
    }
}
