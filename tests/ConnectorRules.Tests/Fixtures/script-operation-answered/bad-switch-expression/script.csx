public class Script : ScriptBase
{
    public override Task<HttpResponseMessage> ExecuteAsync() => Context.OperationId switch
    {
        "GetInvoice" => Context.SendAsync(Context.Request, CancellationToken),
        _ => Task.FromResult(Refuse(HttpStatusCode.NotFound)),
    };

    private static HttpResponseMessage Refuse(HttpStatusCode status) => new HttpResponseMessage(status) { Content = CreateJsonContent("{}") };
}
