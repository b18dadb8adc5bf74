public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        return Context.OperationId switch
        {
            "GetInvoice" => await SendAsync(),
            _ => null,
        };
    }

    private async Task<HttpResponseMessage> SendAsync()
    {
        if (Context.Request.Content == null)
        {
            return default;
        }

        return await Context.SendAsync(Context.Request, CancellationToken);
    }
}
