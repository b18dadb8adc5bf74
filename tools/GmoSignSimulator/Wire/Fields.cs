namespace GmoSignSimulator.Wire;

/// <summary>The words the contract tables are written in, and the groups of rows they share.</summary>
internal static class Fields
{
    private static readonly string[] FontSizes =
        ["7.5", "8", "9", "10", "10.5", "11", "12", "14", "16", "18", "20", "22", "24", "26", "28", "32", "36", "48", "72"];

    public static WireField Text(string key) => new(key, WireType.Text);

    public static WireField Whole(string key) => new(key, WireType.WholeNumber);

    public static WireField List(string key, params IEnumerable<WireField> items) => new(key, WireType.List) { Items = [.. items] };

    /// <summary>A flag that is 1 or 2.</summary>
    public static WireField Flag(string key) => Whole(key).OneOf("1", "2");

    public static WireField Email(string key) => Text(key).Obeys(TextRules.Email);

    public static WireField Language() => Text("language").OneOf("ja", "en");

    public static WireField Page() => Whole("page_no").Between(1, int.MaxValue).Required();

    public static WireField FontSize() =>
        Text("font_size").OneOf(FontSizes).Hinted("The size travels as text, like \"10.5\".");

    /// <summary>The four corners of a box, in percent of the page.</summary>
    public static IEnumerable<WireField> Box(string prefix) =>
        from corner in Corners select Percent($"{prefix}_{corner}").Required();

    /// <summary>The corners of a signer's check box: the contract does not ask for the right edge.</summary>
    public static IEnumerable<WireField> OpenBox(string prefix) =>
        from corner in Corners select Percent($"{prefix}_{corner}") with { IsRequired = corner != "end_x" };

    /// <summary>Where a signature goes; the service renamed these keys, so the old names are a mistake.</summary>
    public static WireField SigningPoints() => List("signing_points", [
        .. Box("signing_point"), Page(),
        .. from corner in Corners
           select new WireField($"signing_text_point_{corner}", WireType.Forbidden) { Hint = $"The key is signing_point_{corner}." }]);

    private static string[] Corners => ["start_x", "start_y", "end_x", "end_y"];

    private static WireField Percent(string key) => Whole(key).Between(0, 100);
}
