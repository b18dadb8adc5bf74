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
            return new HttpResponseMessage(HttpStatusCode.BadRequest);
        }

        return await Context.SendAsync(Context.Request, CancellationToken);
    }
}
