namespace GmoSignSimulator.Domain;

/// <summary>What stands in a box on a page.</summary>
internal enum FieldKind
{
    /// <summary>Text the sender gave.</summary>
    FillText,

    /// <summary>A date the sender gave.</summary>
    FixedDate,

    /// <summary>A check box; the sender's or a signer's.</summary>
    CheckBox,

    /// <summary>Text a signer enters.</summary>
    FreeText,

    /// <summary>A date a signer enters.</summary>
    SignerDate,

    Signature,

    /// <summary>A template's merge item, filled at sending.</summary>
    MergeItem,
}
