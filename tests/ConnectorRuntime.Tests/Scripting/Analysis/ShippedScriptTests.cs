using ConnectorRuntime.Scripting;
using ConnectorRuntime.Scripting.Analysis;
using Connectors;
using TestKit;

namespace ConnectorRuntime.Tests.Scripting.Analysis;

/// <summary>The facts about the script of this repository.</summary>
public sealed class ShippedScriptTests
{
    private static readonly Connector Connector = ConnectorLoader.Load(RepositoryPaths.Root);

    private static readonly ScriptFacts Facts = new ScriptCompiler().Compile(Connector.Script!).Facts;

    [Fact]
    public void It_names_the_operations_of_the_definition()
    {
        Assert.Equal(
            Connector.Definition!.Operations.Select(operation => operation.Id).Order(),
            Facts.OperationIds.Select(match => match.Value).Distinct().Order());
    }
}
