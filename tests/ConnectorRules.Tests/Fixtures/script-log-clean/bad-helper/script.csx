public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        Trace(await Context.Request.Content.ReadAsStringAsync());
        foreach (var header in Context.Request.Headers)
        {
            Trace(header.Key + "=" + string.Join(",", header.Value));
        }

        Context.Logger.Note(Context.Request.Headers.GetValues("X-Api-Key").First());
        return await Context.SendAsync(Context.Request, CancellationToken);
    }

    private void Trace(string text) => Context.Logger.LogInformation($"script: {text}");
}

public static class Notes
{
    public static void Note(this ILogger logger, string text) => logger.LogInformation(text);
}
