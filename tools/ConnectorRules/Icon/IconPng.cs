using Connectors.Diagnostics;

namespace ConnectorRules.Icon;

/// <summary>Wants an icon that is a picture.</summary>
internal sealed class IconPng : IconRule
{
    private static readonly (string Kind, byte[] Beginning)[] Others =
    [
        ("a JPEG", [0xFF, 0xD8, 0xFF]),
        ("a GIF", [(byte)'G', (byte)'I', (byte)'F', (byte)'8']),
        ("a WebP picture", [(byte)'R', (byte)'I', (byte)'F', (byte)'F']),
        ("a bitmap", [(byte)'B', (byte)'M']),
        ("an icon of Windows", [0, 0, 1, 0]),
        ("an SVG", [(byte)'<', (byte)'s', (byte)'v', (byte)'g']),
        ("XML", [(byte)'<', (byte)'?', (byte)'x', (byte)'m', (byte)'l']),
    ];

    public override RuleInfo Info { get; } = new("icon-png", Severity.Warning, "The icon is a PNG that can be shown.", "Save it as a PNG.")
    {
        Why = "The tools send the file as it is; what is no PNG is shown as a broken picture, and certification refuses it.",
        Source = "\"Verified publisher certification process\": icon.png; certification policies 5000.2.1.2 and 5000.2.1.3.",
        Bad = "a JPEG that was renamed icon.png",
        Good = "a PNG",
        Covers = ["PNG named icon.png"],
    };

    protected override string? Fault(IconFile icon)
    {
        if (icon.Fault is { } fault)
        {
            return $"'{NameOf(icon)}' cannot be read: {fault.TrimEnd('.')}.";
        }

        if (icon.Length == 0)
        {
            return $"'{NameOf(icon)}' is empty.";
        }

        if (!icon.IsPng)
        {
            string? kind = Others.FirstOrDefault(other => icon.Head.AsSpan().StartsWith(other.Beginning)).Kind;
            return $"'{NameOf(icon)}' is {kind ?? "something else"}, not a PNG.";
        }

        // One that is too large was not looked into; other rules say so.
        bool isLarge = icon.Length > IconFile.LargestBytes || icon.Width > IconPixels.LargestEdge || icon.Height > IconPixels.LargestEdge;
        return icon.Pixels is null && !isLarge ? $"'{NameOf(icon)}' begins as a PNG but is broken." : null;
    }
}
