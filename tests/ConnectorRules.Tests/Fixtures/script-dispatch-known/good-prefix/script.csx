public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        if (Context.OperationId.StartsWith("Get", StringComparison.Ordinal))
        {
            Context.Request.Headers.Add("X-Kind", "1");
        }

        return await Context.SendAsync(Context.Request, CancellationToken);
    }
}
