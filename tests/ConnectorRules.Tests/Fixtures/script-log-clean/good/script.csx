public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        HttpResponseMessage response = await Context.SendAsync(Context.Request, CancellationToken);
        Context.Logger.LogInformation("{Operation} answered {Status}", Context.OperationId, response.StatusCode);
        return response;
    }
}
