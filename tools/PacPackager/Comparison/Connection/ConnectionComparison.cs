using Connectors;
using PacPackager.Comparison.Checks;

namespace PacPackager.Comparison.Connection;

/// <summary>Compares what a maker enters to make a connection.</summary>
internal sealed class ConnectionComparison(ConnectorProperties old, ConnectorProperties @new, Findings findings)
{
    internal void Compare()
    {
        SourcePosition oldPlace = Written.NearestKey(old.Source, "properties", "connectionParameters");
        SourcePosition newPlace = Written.NearestKey(@new.Source, "properties", "connectionParameters");
        new ConnectionParameterComparison(old.Source, @new.Source, "", findings)
            .Compare(old.ConnectionParameters, @new.ConnectionParameters, oldPlace, newPlace, AskedForBySet);
        Dictionary<string, ConnectionParameterSet> left = @new.ConnectionParameterSets
            .DistinctBy(set => set.Name, StringComparer.Ordinal)
            .ToDictionary(set => set.Name, StringComparer.Ordinal);
        foreach (ConnectionParameterSet set in old.ConnectionParameterSets.DistinctBy(set => set.Name, StringComparer.Ordinal))
        {
            if (left.Remove(set.Name, out ConnectionParameterSet? other))
            {
                CompareSet(set, other);
            }
            else
            {
                findings.Add(
                    ConnectionChecks.MethodRemoved,
                    $"The connection parameter set '{set.Name}' is gone.",
                    set.Position,
                    Written.NearestKey(@new.Source, "properties", "connectionParameterSets", "values"));
            }
        }

        foreach (ConnectionParameterSet set in left.Values)
        {
            findings.Add(
                ConnectionChecks.MethodAdded,
                $"The connection parameter set '{set.Name}' is new.",
                Written.NearestKey(old.Source, "properties", "connectionParameterSets", "values"),
                set.Position);
        }
    }

    private void CompareSet(ConnectionParameterSet before, ConnectionParameterSet after)
    {
        new ConnectionParameterComparison(old.Source, @new.Source, $" of the set '{after.Name}'", findings)
            .Compare(before.Parameters, after.Parameters, before.Position, after.Position, _ => "");
        if (before.DisplayName != after.DisplayName)
        {
            findings.Add(
                OperationChecks.LabelChanged,
                $"The label of the connection parameter set '{after.Name}' changes from {Quoted.Text(before.DisplayName)} to {Quoted.Text(after.DisplayName)}.",
                before.Position,
                after.Position);
        }
    }

    private string AskedForBySet(string parameter) =>
        @new.ConnectionParameterSets.FirstOrDefault(set => set.Parameters.Any(other => other.Name == parameter)) is { } set
            ? $"; the set '{set.Name}' asks for it now"
            : "";
}
