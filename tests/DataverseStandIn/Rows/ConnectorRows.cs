using Newtonsoft.Json.Linq;

namespace DataverseStandIn.Rows;

/// <summary>The rows of the table.</summary>
public sealed class ConnectorRows
{
    private readonly Lock exclusive = new();
    private readonly Dictionary<Guid, StandInRow> rows = [];
    private long version = 1_000_000;

    /// <summary>All of them, in the order of their ids.</summary>
    public IReadOnlyList<StandInRow> All
    {
        get
        {
            lock (exclusive)
            {
                return [.. rows.Values.OrderBy(row => row.Id)];
            }
        }
    }

    /// <summary>A row, or null.</summary>
    public StandInRow? Find(Guid id)
    {
        lock (exclusive)
        {
            return rows.GetValueOrDefault(id);
        }
    }

    /// <summary>Puts values into a row, making it where it is not there; as somebody else would, past every check.</summary>
    public StandInRow Put(Guid id, JObject values, bool isManaged = false)
    {
        lock (exclusive)
        {
            JObject all = (JObject?)rows.GetValueOrDefault(id)?.Values.DeepClone() ?? new JObject
            {
                ["connectorinternalid"] = $"shared_{((string?)values["name"])?.Replace("_", "-5f", StringComparison.Ordinal)}-5f{id.ToString("N")[..16]}",
            };
            foreach (JProperty value in values.Properties())
            {
                all.Remove(value.Name);
                // No empty text is kept.
                if (value.Value.Type != JTokenType.Null && value.Value is not JValue { Value: "" })
                {
                    all[value.Name] = value.Value.DeepClone();
                }
            }

            return rows[id] = new StandInRow(id, ++version, all) { IsManaged = isManaged };
        }
    }

    /// <summary>Takes a row away.</summary>
    public bool Remove(Guid id)
    {
        lock (exclusive)
        {
            return rows.Remove(id);
        }
    }
}
