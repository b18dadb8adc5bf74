public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        Context.Logger.LogInformation("Key " + Context.Request.Headers.Authorization);
        string body = await Context.Request.Content.ReadAsStringAsync();
        Context.Logger.LogInformation($"Sent {body}");
        return await Context.SendAsync(Context.Request, CancellationToken);
    }
}
