using System.Text;

namespace PacPackager.Dataverse.WebApi;

/// <summary>A request as it is sent, as often as it takes.</summary>
/// <param name="Method">The method.</param>
/// <param name="Address">Where to.</param>
/// <param name="Purpose">What it is for, as a sentence begins: <c>Reading the connector …</c>.</param>
internal sealed record WebApiRequest(HttpMethod Method, Uri Address, string Purpose)
{
    /// <summary>Headers beside those that every request has.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>The body as JSON text, or null.</summary>
    public string? Body { get; init; }

    /// <summary>Whether it changes something.</summary>
    public bool IsWrite => Method != HttpMethod.Get;

    /// <summary>One message to send.</summary>
    /// <remarks>Source of the headers: "Compose HTTP requests and handle errors". Details of errors come as annotations.</remarks>
    internal HttpRequestMessage Message(string token)
    {
        HttpRequestMessage message = new(Method, Address);
        message.Headers.Authorization = new("Bearer", token);
        message.Headers.Accept.Add(new("application/json"));
        Add(message, "OData-Version", "4.0");
        Add(message, "OData-MaxVersion", "4.0");
        Add(message, "Prefer", "odata.include-annotations=\"*\"");
        if (!IsWrite)
        {
            // Asks for the row itself where something on the way keeps copies.
            Add(message, "If-None-Match", "null");
        }

        foreach ((string name, string value) in Headers)
        {
            Add(message, name, value);
        }

        message.Content = Body is null ? null : new StringContent(Body, Encoding.UTF8, "application/json");
        return message;
    }

    // Not parsed: "null" is no entity tag, and an entity tag goes back as it came.
    private static void Add(HttpRequestMessage message, string name, string value) => message.Headers.TryAddWithoutValidation(name, value);
}
