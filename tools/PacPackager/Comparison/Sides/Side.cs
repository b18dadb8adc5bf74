using Connectors;

namespace PacPackager.Comparison.Sides;

/// <summary>One of the two versions that are compared.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Connector">What was read.</param>
/// <param name="Show">Turns an absolute path of the connector into the one to show.</param>
/// <param name="IsFile">Whether one file was named; then nothing but its kind is compared.</param>
internal sealed record Side(string Name, Connector Connector, Func<string, string> Show, bool IsFile)
{
    /// <summary>The side without what the other cannot be compared in.</summary>
    internal Side Like(Side other) => other.IsFile
        ? this with
        {
            Connector = Connector with
            {
                Definition = other.Connector.Definition is null ? null : Connector.Definition,
                Properties = other.Connector.Properties is null ? null : Connector.Properties,
                Script = other.Connector.Script is null ? null : Connector.Script,
            },
        }
        : this;
}
