public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        string body = Context.Request.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        Task<HttpResponseMessage> sending = Context.SendAsync(Context.Request, CancellationToken);
        sending.Wait();
        Thread.Sleep(TimeSpan.FromSeconds(1));
        Task.Delay(100).Wait(CancellationToken);
        return Context.SendAsync(new HttpRequestMessage(HttpMethod.Post, body), CancellationToken).ConfigureAwait(false).GetAwaiter().GetResult();
    }
}
