public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        return await new HttpClient().SendAsync(Context.Request, CancellationToken);
    }
}
