public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        string operationId = Context.OperationId;
        try
        {
            byte[] data = Convert.FromBase64String(Context.OperationId);
            operationId = Encoding.UTF8.GetString(data);
        }
        catch (FormatException)
        {
            operationId = Context.OperationId;
        }

        switch (operationId)
        {
            case "SendEnvelope":
            case "GetInvoice":
                return await Context.SendAsync(Context.Request, CancellationToken);
            default:
                return new HttpResponseMessage(HttpStatusCode.BadRequest);
        }
    }
}
