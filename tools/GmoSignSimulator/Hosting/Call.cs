using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GmoSignSimulator.Hosting;

/// <summary>A request as an endpoint sees it.</summary>
/// <param name="AccountId">Who calls; empty on the control surface.</param>
/// <param name="Body">The JSON body; undefined where the route takes none.</param>
/// <param name="Context">For route and query values.</param>
internal sealed record Call(string AccountId, JsonElement Body, HttpContext Context)
{
    public CancellationToken Cancellation => Context.RequestAborted;

    public string Route(string name) => (string)Context.Request.RouteValues[name]!;

    public string? Query(string name) => Context.Request.Query[name];
}
