using Newtonsoft.Json.Linq;

namespace Repository.Tests.Definition;

/// <summary>The tables that a reference page generated from our definition has.</summary>
internal static class PageTables
{
    private static readonly string[] FormatsPrinted = ["binary", "byte", "double"];

    /// <summary>The rows of an operation: every visible field that is no list or object itself.</summary>
    internal static IEnumerable<PageRow> Parameters(DeclaredOperation operation)
    {
        string table = (string)operation.Json["summary"]!;
        return operation.Parameters.SelectMany(parameter => (string?)parameter["in"] == "body"
            ? Leaves(table, (JObject)parameter["schema"]!)
            : Leaf(table, (string)parameter["name"]!, parameter, (bool?)parameter["required"] ?? false));
    }

    /// <summary>The rows of a definition: every property, with the properties of lists whose items have no name of their own.</summary>
    internal static IEnumerable<PageRow> Definition(string name) => Outputs(name, "", Shipped.Resolve(Shipped.Definition["definitions"]![name]!));

    private static IEnumerable<PageRow> Leaves(string table, JObject schema) =>
        from property in schema["properties"]!.Children<JProperty>()
        let required = schema["required"]?.Values<string>().Contains(property.Name) ?? false
        from row in Leaf(table, property.Name, (JObject)property.Value, required)
        select row;

    private static IEnumerable<PageRow> Leaf(string table, string key, JObject field, bool required) => field switch
    {
        _ when (string?)field["x-ms-visibility"] == "internal" => [],
        _ when (string?)field["type"] == "array" => Leaves(table, Shipped.Resolve(field["items"]!)),
        _ => [new PageRow(table, (string)field["x-ms-summary"]!, key, required, TypeOf(field))],
    };

    private static IEnumerable<PageRow> Outputs(string table, string prefix, JObject schema)
    {
        foreach (JProperty property in schema["properties"]!.Children<JProperty>())
        {
            JObject field = (JObject)property.Value;
            string path = prefix + property.Name;
            yield return new PageRow(table, (string)field["x-ms-summary"]!, path, false, TypeOf(field));
            if (field["items"] is JObject items && items["$ref"] is null)
            {
                foreach (PageRow row in Outputs(table, path + ".", items))
                {
                    yield return row;
                }
            }
        }
    }

    private static string TypeOf(JObject field) => (string)field["type"]! switch
    {
        "array" => "array of " + (((string?)field["items"]!["$ref"])?.Split('/')[^1] ?? (string)field["items"]!["type"]!),
        _ when FormatsPrinted.Contains((string?)field["format"]) => (string)field["format"]!,
        string type => type,
    };
}
