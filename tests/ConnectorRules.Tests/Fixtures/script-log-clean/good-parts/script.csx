public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        string body = await Context.Request.Content.ReadAsStringAsync();
        Context.Logger.LogInformation($"{body.Length} characters, signed in: {Context.Request.Headers.Authorization != null}");
        return await Context.SendAsync(Context.Request, CancellationToken);
    }
}
