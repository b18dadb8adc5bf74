namespace GmoSignSimulator.Domain;

/// <summary>A box on a page, its corners in percent of the page from the top left.</summary>
/// <param name="Kind">What goes into the box.</param>
/// <param name="Path">Where the request said it, for messages.</param>
/// <param name="Page">Page number, from 1.</param>
/// <param name="StartX">Left edge, percent.</param>
/// <param name="StartY">Upper edge, percent.</param>
/// <param name="EndX">Right edge, percent; null where the request may leave it out.</param>
/// <param name="EndY">Lower edge, percent.</param>
internal sealed record PlacedField(FieldKind Kind, string Path, int Page, int StartX, int StartY, int? EndX, int EndY)
{
    /// <summary>The check box type that must be ticked.</summary>
    public const int RequiredCheckBox = 2;

    /// <summary>Points; null where the service chooses.</summary>
    public double? FontSize { get; init; }

    /// <summary>What to draw, for fields the sender fills; the merge item's name in a template.</summary>
    public string Text { get; init; } = "";

    /// <summary>The maker's name for a field a signer fills.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Shown while the signer fills the field; never part of the signed file.</summary>
    public string Placeholder { get; init; } = "";

    public bool IsRequired { get; init; }

    /// <summary>1 unticked and optional, 2 unticked and required, 3 ticked and optional.</summary>
    public int CheckBoxType { get; init; }

    /// <summary>A box that must be ticked is taken as ticked unless the signer says otherwise.</summary>
    public bool IsTickedAtFirst => CheckBoxType is RequiredCheckBox or 3;

    /// <summary>What a signer who enters nothing leaves in a text field: its tag where a text is a must, so that it can be seen.</summary>
    public string Unasked => !IsRequired ? "" : Tag.Length > 0 ? Tag : "text";
}
