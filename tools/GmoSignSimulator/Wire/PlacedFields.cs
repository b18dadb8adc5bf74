using System.Globalization;
using System.Text.Json;
using GmoSignSimulator.Domain;

namespace GmoSignSimulator.Wire;

/// <summary>Reads the boxes of a request.</summary>
internal static class PlacedFields
{
    /// <summary>The boxes the sender fills in one item of document_list.</summary>
    public static IReadOnlyList<PlacedField> OfDocument(JsonElement document, string path) =>
    [
        .. Read(document, path, "fill_text_point", "fill_text_point", FieldKind.FillText, textKey: "fill_text"),
        .. Read(document, path, "date_text_point", "date_text_point", FieldKind.FixedDate, textKey: "date_text"),
        .. Read(document, path, "check_box_point", "check_box_point", FieldKind.CheckBox),
    ];

    /// <summary>The boxes one signer fills in one document.</summary>
    public static IReadOnlyList<PlacedField> OfSigner(JsonElement task, string path) =>
    [
        .. Read(task, path, "signing_points", "signing_point", FieldKind.Signature),
        .. Read(task, path, "free_text_point", "free_text_point", FieldKind.FreeText),
        .. Read(task, path, "date_text_point", "date_text_point", FieldKind.SignerDate),
        .. Read(task, path, "check_box_point", "check_box_point", FieldKind.CheckBox),
    ];

    private static IEnumerable<PlacedField> Read(
        JsonElement owner, string path, string list, string prefix, FieldKind kind, string? textKey = null) =>
        from each in owner.ItemsOf(list, path + ".")
        let item = each.Item
        select new PlacedField(
            kind,
            each.Path,
            item.NumberOrNull("page_no")!.Value,
            item.NumberOrNull($"{prefix}_start_x")!.Value,
            item.NumberOrNull($"{prefix}_start_y")!.Value,
            item.NumberOrNull($"{prefix}_end_x"),
            item.NumberOrNull($"{prefix}_end_y")!.Value)
        {
            FontSize = item.TextOrNull("font_size") is { } size ? double.Parse(size, CultureInfo.InvariantCulture) : null,
            Text = textKey is null ? "" : item.RequiredText(textKey),
            Tag = item.TextOrNull("tag") ?? "",
            Placeholder = item.TextOrNull("placeholder_text") ?? "",
            IsRequired = item.TextOrNull("is_required") == "1",
            CheckBoxType = item.TextOrNull("check_box_type") is { } type ? int.Parse(type, CultureInfo.InvariantCulture) : 0,
        };
}
