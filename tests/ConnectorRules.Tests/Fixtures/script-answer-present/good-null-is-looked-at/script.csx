public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        return await TryAsync() ?? new HttpResponseMessage(HttpStatusCode.NotFound);
    }

    private async Task<HttpResponseMessage> TryAsync()
    {
        if (Context.Request.Content == null)
        {
            return null;
        }

        return await Context.SendAsync(Context.Request, CancellationToken);
    }
}
