using Connectors;
using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison.Fields;

/// <summary>Compares two schemas and everything below them, each pair once: schemas may contain themselves and share parts.</summary>
internal sealed class SchemaWalk(Shapes oldShapes, Shapes newShapes)
{
    private readonly HashSet<(JObject Old, JObject New, Type Side)> alike = [];

    /// <summary>Compares two schemas of an operation.</summary>
    internal void Compare(Schema old, Schema @new, string path, IFieldSide side, Findings findings)
    {
        int before = findings.Added;
        HashSet<(JObject Old, JObject New)> seen = [];
        Queue<Pair> open = new([new Pair(oldShapes.Of(old), newShapes.Of(@new), path)]);
        while (open.TryDequeue(out Pair? pair))
        {
            if (pair.Old.Content is { } oldContent && pair.New.Content is { } newContent
                && (alike.Contains((oldContent, newContent, side.GetType())) || !seen.Add((oldContent, newContent))))
            {
                continue;
            }

            side.CompareMarks(pair.Old, pair.New, pair.Path);
            if (side.Compare(pair.Old.Facts, pair.New.Facts, pair.Path))
            {
                CompareMembers(pair, side, open);
            }
        }

        // Only a walk that found nothing at all proves the pairs it met to be alike: a pair left out as seen proves nothing by itself.
        if (findings.Added == before)
        {
            alike.UnionWith(seen.Select(pair => (pair.Old, pair.New, side.GetType())));
        }
    }

    private void CompareMembers(Pair pair, IFieldSide side, Queue<Pair> open)
    {
        CompareFields(pair, side, open);
        if (pair.Old.Items is { } oldItems && pair.New.Items is { } newItems)
        {
            open.Enqueue(new Pair(oldShapes.Of(oldItems), newShapes.Of(newItems), pair.Path + "[]"));
        }

        if (pair.Old.OtherFields is { } oldOther && pair.New.OtherFields is { } newOther)
        {
            open.Enqueue(new Pair(oldShapes.Of(oldOther), newShapes.Of(newOther), FieldPath.Below(pair.Path, "*")));
        }
    }

    private void CompareFields(Pair pair, IFieldSide side, Queue<Pair> open)
    {
        Dictionary<string, SchemaProperty> oldFields = pair.Old.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        Dictionary<string, SchemaProperty> newFields = pair.New.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        string[] gone = [.. oldFields.Keys.Where(name => !newFields.ContainsKey(name))];
        string[] added = [.. newFields.Keys.Where(name => !oldFields.ContainsKey(name))];
        foreach (string name in gone)
        {
            side.Deleted(oldFields[name], FieldPath.Below(pair.Path, name), NearName.Hint(name, gone, added), pair.New.Facts.Position);
        }

        foreach (string name in added)
        {
            SchemaProperty field = newFields[name];
            side.Added(field, newShapes.Of(field.Schema).Facts, FieldPath.Below(pair.Path, name), pair.Old.Facts.Position);
        }

        foreach ((string name, SchemaProperty oldField) in oldFields)
        {
            if (!newFields.TryGetValue(name, out SchemaProperty? newField))
            {
                continue;
            }

            Shape shape = newShapes.Of(newField.Schema);
            if (oldField.Required != newField.Required)
            {
                side.RequiredChanged(oldField, newField, shape.Facts, FieldPath.Below(pair.Path, name));
            }

            open.Enqueue(new Pair(oldShapes.Of(oldField.Schema), shape, FieldPath.Below(pair.Path, name)));
        }
    }

    private sealed record Pair(Shape Old, Shape New, string Path);
}
