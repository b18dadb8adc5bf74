using System.CommandLine;

namespace PacPackager.Commands;

/// <summary>The connector a verb works on; the same in every verb.</summary>
internal static class ConnectorArgument
{
    internal static Argument<string> Create() => new("DIR")
    {
        Description = "The connector's folder, or its definition file.",
        DefaultValueFactory = _ => ".",
    };
}
