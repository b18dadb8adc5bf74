using Connectors.Json;

namespace Connectors.Reading;

/// <summary>Reads section <c>reference</c> of <c>pacpackager.json</c>.</summary>
internal static class ReferenceSettingsReader
{
    internal static ReferenceSettings Read(JsonSource source)
    {
        if (SettingsSection.Of(source, "reference") is not { } reference)
        {
            return new ReferenceSettings();
        }

        reference.Expect("products", "connection", "throttling");
        return new ReferenceSettings
        {
            Products = [.. reference.Sections("products").Select(ReadProduct)],
            Connection = reference.Section("connection") is { } connection ? ReadConnection(connection) : null,
            Throttling = [.. reference.Sections("throttling").Select(ReadLimit)],
        };
    }

    private static ProductAvailability ReadProduct(SettingsSection product)
    {
        product.Expect("service", "class", "regions", "except");
        return new ProductAvailability(product.Text("service"), product.Text("class"), product.Text("regions"), product.Texts("except"));
    }

    private static ConnectionTerms ReadConnection(SettingsSection connection)
    {
        connection.Expect("regions", "shareable");
        return new ConnectionTerms(connection.OptionalText("regions"), connection.OptionalFlag("shareable"));
    }

    private static ThrottlingLimit ReadLimit(SettingsSection limit)
    {
        limit.Expect("name", "calls", "seconds");
        return new ThrottlingLimit(limit.Text("name"), limit.WholeNumber("calls"), limit.WholeNumber("seconds"));
    }
}
