public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        HttpResponseMessage response = await Context.SendAsync(Context.Request, CancellationToken);
        if (Context.OperationId == "GetInvoice" && response.IsSuccessStatusCode)
        {
            response.Content = CreateJsonContent("{}");
        }

        return response;
    }
}
