using PacPackager.Dataverse;
using PacPackager.ExternalTools;

namespace PacPackager;

/// <summary>What the program reaches beyond its own process.</summary>
/// <param name="Tools">Starts other programs.</param>
/// <param name="OpenTable">The table of an environment, named as on the command line: an https address or an id.</param>
internal sealed record ProgramServices(IToolRunner Tools, Func<string, IConnectorTable> OpenTable);
