using System.Xml.Linq;

namespace PacPackager.Packaging;

/// <summary>One of the two addresses that every export writes for a publisher, filled in or not.</summary>
internal static class PublisherAddress
{
    private const string Coded = "ShippingMethodCode";

    private static readonly string[] Fields =
    [
        "City", "County", "Country", "Fax", "FreightTermsCode", "ImportSequenceNumber", "Latitude", "Line1", "Line2", "Line3", "Longitude",
        "Name", "PostalCode", "PostOfficeBox", "PrimaryContactName", Coded, "StateOrProvince", "Telephone1", "Telephone2", "Telephone3",
        "TimeZoneRuleVersionNumber", "UPSZone", "UTCOffset", "UTCConversionTimeZoneCode",
    ];

    internal static XElement Empty(int number) => new(
        "Address",
        new XElement("AddressNumber", number),
        new XElement("AddressTypeCode", 1),
        Fields.Select(field => field == Coded ? new XElement(field, 1) : XmlFile.Nil(field)));
}
