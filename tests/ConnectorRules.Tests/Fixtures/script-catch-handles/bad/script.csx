public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        try
        {
            JObject.Parse("{}");
        }
        catch (JsonException)
        {
        }

        return await Context.SendAsync(Context.Request, CancellationToken);
    }
}
