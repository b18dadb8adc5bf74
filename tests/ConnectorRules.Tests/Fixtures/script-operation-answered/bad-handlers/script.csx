public class Script : ScriptBase
{
    public override async Task<HttpResponseMessage> ExecuteAsync()
    {
        if (Handlers.TryGetValue(Context.OperationId, out Func<Script, Task<HttpResponseMessage>> handler))
        {
            return await handler(this);
        }

        throw new NotSupportedException(Context.OperationId);
    }

    private static readonly Dictionary<string, Func<Script, Task<HttpResponseMessage>>> Handlers =
        new Dictionary<string, Func<Script, Task<HttpResponseMessage>>>(StringComparer.OrdinalIgnoreCase)
        {
            [nameof(GetInvoice)] = script => script.GetInvoice(),
        };

    private Task<HttpResponseMessage> GetInvoice() => Context.SendAsync(Context.Request, CancellationToken);
}
