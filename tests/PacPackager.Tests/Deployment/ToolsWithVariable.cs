using PacPackager.ExternalTools;

namespace PacPackager.Tests.Deployment;

/// <summary>Gives every program one more environment variable, so that tests side by side have one each.</summary>
internal sealed class ToolsWithVariable(IToolRunner tools, string name, string value) : IToolRunner
{
    public Task<ToolOutcome> RunAsync(ToolCall call, CancellationToken cancellationToken) =>
        tools.RunAsync(call with { Environment = new Dictionary<string, string>(call.Environment) { [name] = value } }, cancellationToken);
}
