public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        return new HttpResponseMessage(HttpStatusCode.TooManyRequests);
    }
}
