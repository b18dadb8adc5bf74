using Connectors.Json;
using Connectors.Reading;

namespace Connectors.Tests;

/// <summary>Definitions and properties made from a text of the test's own.</summary>
internal static class SampleConnector
{
    internal static ConnectorDefinition Definition(string json) => DefinitionReader.Read(JsonSource.Parse("/connector/apiDefinition.swagger.json", json));

    internal static ConnectorProperties Properties(string json) => PropertiesReader.Read(JsonSource.Parse("/connector/apiProperties.json", json));
}
