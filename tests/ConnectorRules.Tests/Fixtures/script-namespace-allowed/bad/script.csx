public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        Type kind = typeof(System.Reflection.Assembly);
        Context.Request.Headers.Add("X-Kind", kind.Name);
        return await Context.SendAsync(Context.Request, CancellationToken);
    }
}
