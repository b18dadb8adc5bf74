public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        HttpResponseMessage response = await Context.SendAsync(Context.Request, CancellationToken);
        response.Headers.Location = new Uri(Context.OriginalRequestUri.GetLeftPart(UriPartial.Path) + "/1");
        return response;
    }
}
