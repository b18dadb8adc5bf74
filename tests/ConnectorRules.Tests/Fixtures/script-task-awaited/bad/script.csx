public class Script : ScriptBase
{
    public override Task<HttpResponseMessage> ExecuteAsync()
    {
        return Send();
    }

    private Task<HttpResponseMessage> Send()
    {
        Context.SendAsync(new HttpRequestMessage(), CancellationToken);
        return Context.SendAsync(Context.Request, CancellationToken);
    }
}
