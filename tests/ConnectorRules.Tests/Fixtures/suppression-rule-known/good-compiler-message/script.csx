public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        int unused = 1;
        return await Context.SendAsync(Context.Request, CancellationToken);
    }
}
