using Connectors.Json;

namespace PacPackager.Flows.Model;

/// <summary>The files of a Logic Apps Standard project that its workflows share.</summary>
/// <param name="Folder">Absolute path of the project's folder.</param>
/// <param name="Connections">connections.json, or null where there is none that can be read.</param>
/// <param name="Parameters">parameters.json, or null where there is none that can be read.</param>
/// <param name="HasUnreadable">Whether one of them is there and cannot be read, so that nothing it may declare can be missed.</param>
internal sealed record LogicAppProject(string Folder, JsonSource? Connections, JsonSource? Parameters, bool HasUnreadable);
