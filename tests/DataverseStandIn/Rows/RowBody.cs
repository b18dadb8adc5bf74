using System.Buffers.Text;
using System.Text;
using DataverseStandIn.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DataverseStandIn.Rows;

/// <summary>Judges the body of a write as the platform does.</summary>
internal static class RowBody
{
    private const string InvalidPayload = "0x80048d19";

    /// <summary>The values that may be written; read-only ones are left out.</summary>
    internal static JObject Read(string text)
    {
        JObject body = Parse(text);
        JObject values = [];
        foreach (JProperty property in body.Properties().Where(property => !property.Name.StartsWith('@')))
        {
            Column column = Column.All.GetValueOrDefault(property.Name) ?? throw Invalid(
                $"The property '{property.Name}' does not exist on type 'Microsoft.Dynamics.CRM.connector'. "
                + "Make sure to only use property names that are defined by the type.");
            if (!column.IsReadOnly)
            {
                Check(column, property.Value);
                values[column.Name] = property.Value;
            }
        }

        return values;
    }

    /// <summary>Refuses a new row that lacks what every row has.</summary>
    internal static void CheckNew(JObject values)
    {
        foreach (string required in new[] { "name", "connectortype" })
        {
            if (values[required] is null or JValue { Value: null })
            {
                throw RefusedException.Of(400, "0x80040203", $"Attribute: {required} cannot be set to NULL.");
            }
        }
    }

    private static JObject Parse(string text)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            return JObject.Load(reader);
        }
        catch (JsonException unreadable)
        {
            throw Invalid(unreadable.Message);
        }
    }

    private static void Check(Column column, JToken value)
    {
        if (value.Type == JTokenType.Null)
        {
            return;
        }

        bool fits = column.Kind == JTokenType.Integer ? value.Type == JTokenType.Integer : value.Type == JTokenType.String;
        if (!fits)
        {
            throw Invalid($"Cannot convert a value of '{column.Name}' to the expected type.");
        }

        if (column.Kind == JTokenType.String)
        {
            CheckText(column, (string)value!);
        }
        else if (column.Kind == JTokenType.Bytes)
        {
            CheckPicture(column, (string)value!);
        }
    }

    private static void CheckText(Column column, string text)
    {
        if (text.Length > column.MaximumLength)
        {
            throw RefusedException.Of(
                400,
                "0x80044331",
                $"A validation error occurred. The length of the '{column.Name}' attribute of the 'connector' entity exceeded the maximum allowed length of '{column.MaximumLength}'.");
        }

        // What happens when somebody sends the whole file in place of the value inside it.
        if (column.Name is "connectionparameters" or "connectionparametersets" or "policytemplateinstances" or "scriptoperations" && IsWrapped(text))
        {
            throw RefusedException.Of(400, "0x80040265", "ApiHubsRequestFailed: Nullable object must have a value");
        }
    }

    private static void CheckPicture(Column column, string text)
    {
        if (!Base64.IsValid(Encoding.ASCII.GetBytes(text), out int length))
        {
            throw Invalid($"Cannot convert the literal of '{column.Name}' to the expected type 'Edm.Binary'.");
        }

        if (length > column.MaximumLength)
        {
            throw RefusedException.Of(400, "0x80072553", $"The size of the image in '{column.Name}' exceeds the maximum allowed size.");
        }
    }

    private static bool IsWrapped(string text)
    {
        try
        {
            return JToken.Parse(text) is JObject { Count: > 0 } json && json.ContainsKey("properties") && json["properties"] is JObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static RefusedException Invalid(string message) => RefusedException.Of(
        400, InvalidPayload, $"Error identified in Payload provided by the user for Entity :'connectors', For more information on this error please follow this help link  ---->  InnerException : {message}");
}
