using GmoSignSimulator.Wire;

namespace GmoSignSimulator.Domain;

/// <summary>Somebody who signs, checks, or only stands in the list.</summary>
internal sealed class Signer
{
    public required string Id { get; init; }

    /// <summary>What the signer's link would carry.</summary>
    public required string Token { get; init; }

    public required int Position { get; init; }

    public required SignerSide Side { get; init; }

    /// <summary>Equal numbers sign in parallel, the next number waits.</summary>
    public required int Order { get; init; }

    /// <summary>One signature is enough for everybody of this order.</summary>
    public bool OneIsEnough { get; init; }

    public string Name { get; init; } = "";

    public string OrganizeName { get; init; } = "";

    public string Email { get; init; } = "";

    public string PhoneNumber { get; init; } = "";

    public SignerState State { get; set; }

    public DateTimeOffset? ActedAt { get; set; }

    public IReadOnlyList<SignerTask> Tasks { get; init; } = [];

    public SignerEntries Entries { get; set; } = SignerEntries.None;

    /// <summary>The e-mail address, or the phone number of a signer reached by SMS.</summary>
    public string Key => Email.Length > 0 ? Email : PhoneNumber;

    /// <summary>The name as it is drawn; in-house signers are known by their address only.</summary>
    public string DisplayName => Name.Length > 0 ? Name : Key;

    public bool Answers(string who) =>
        who.Length > 0 && (Email.Equals(who, StringComparison.OrdinalIgnoreCase) || PhoneNumber == who || Id == who);

    /// <summary>The boxes this signer fills in a document; only signing fills any.</summary>
    public IEnumerable<PlacedField> FieldsOf(EnvelopeDocument document) => Tasks
        .Where(task => task.ControlNumber == document.ControlNumber && task.RequestType == RequestType.Sign)
        .SelectMany(task => task.Fields);

    public void Sign(DateTimeOffset now)
    {
        State = SignerState.Signed;
        ActedAt = now;
    }

    /// <summary>Takes what the signer entered, by tag.</summary>
    /// <exception cref="RefusalException">A tag this signer does not have, or a required field left empty.</exception>
    public void Fill(SignerEntries entries)
    {
        PlacedField[] fields = [.. Tasks.SelectMany(task => task.Fields)];
        PlacedField[] boxes = [.. fields.Where(field => field.Kind == FieldKind.CheckBox)];
        PlacedField[] texts = [.. fields.Where(field => field.Kind is FieldKind.FreeText or FieldKind.SignerDate)];
        Violation[] violations =
        [
            .. entries.Texts.Keys.Where(tag => !texts.Any(field => field.Tag == tag)).Select(tag => Unknown("texts", tag)),
            .. entries.Checks.Keys.Where(tag => !boxes.Any(field => field.Tag == tag)).Select(tag => Unknown("checks", tag)),
            .. from field in texts
               where field.IsRequired && entries.TextOf(field) is { } text && string.IsNullOrWhiteSpace(text)
               select new Violation($"texts.{field.Tag}", "is required."),
            .. from field in boxes
               where field.CheckBoxType == PlacedField.RequiredCheckBox && !entries.IsTicked(field)
               select new Violation($"checks.{field.Tag}", "must be ticked."),
        ];
        if (violations.Length > 0)
        {
            throw RefusalException.Invalid(violations);
        }

        Entries = entries;
    }

    private static Violation Unknown(string kind, string tag) => new($"{kind}.{tag}", "is no field of this signer.");
}
