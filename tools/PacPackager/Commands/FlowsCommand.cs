namespace PacPackager.Commands;

/// <summary><c>flows</c>: what can be done with workflows that use a connector.</summary>
internal static class FlowsCommand
{
    internal static Verb Create(CommandSurroundings surroundings) => new(
        "flows", "Works on workflows that use the connector: Power Automate flows and Logic Apps.", "pacpackager flows check")
    {
        FlowsCheckCommand.Create(surroundings),
    };
}
