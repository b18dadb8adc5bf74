public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        AddToken(Context.Request);
        return await Context.SendAsync(Context.Request, CancellationToken);
    }

    private async void AddToken(HttpRequestMessage request)
    {
        await Task.Yield();
        request.Headers.Add("X-Token", "1");
    }
}
