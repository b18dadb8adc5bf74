using System.Globalization;
using GmoSignSimulator.Domain;
using GmoSignSimulator.Hosting;
using Microsoft.Extensions.Logging;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace GmoSignSimulator.Pdf;

/// <summary>Draws an envelope's fields and signatures on the uploaded pages.</summary>
internal sealed class SignedDocument(FontChain chain, ILogger logger)
{
    private const string DateForm = "yyyy/MM/dd";

    /// <summary>The file as signers and sender get it at the end, with a page about the signatures.</summary>
    public byte[] Sign(byte[] source, Envelope envelope, EnvelopeDocument document) => Write(source, envelope, document, isPreview: false);

    /// <summary>The file as it stands now: every box is framed and labelled until somebody has filled it.</summary>
    public byte[] Preview(byte[] source, Envelope envelope, EnvelopeDocument document) => Write(source, envelope, document, isPreview: true);

    private byte[] Write(byte[] source, Envelope envelope, EnvelopeDocument document, bool isPreview)
    {
        using PdfDocument original = PdfDocument.Open(source);
        using PdfDocumentBuilder builder = new();
        builder.DocumentInformation.Title = document.Name;
        builder.DocumentInformation.Producer = "GMO Sign simulator";
        IReadOnlyList<TextFont> fonts = chain.For(builder);
        List<PageInk> inks = [];
        for (int number = 1; number <= original.NumberOfPages; number++)
        {
            inks.Add(PageInk.Copy(builder, original, number, fonts));
        }

        foreach (PlacedField field in document.Fields)
        {
            DrawSenderField(inks[field.Page - 1], field);
        }

        foreach (Signer signer in envelope.Signers)
        {
            foreach (PlacedField field in signer.FieldsOf(document))
            {
                DrawSignerField(inks[field.Page - 1], signer, field, isPreview);
            }
        }

        if (!isPreview)
        {
            inks.AddRange(SignaturePage.Add(builder, fonts, envelope, document));
        }

        int undrawn = inks.Sum(ink => ink.Undrawn);
        if (undrawn > 0)
        {
            Log.NoFont(logger, undrawn);
        }

        return builder.Build();
    }

    private static void DrawSenderField(PageInk ink, PlacedField field)
    {
        TextBox box = ink.Place(field);
        switch (field.Kind)
        {
            case FieldKind.CheckBox when field.IsTickedAtFirst:
                ink.Tick(box);
                break;
            case FieldKind.FixedDate:
                Text(ink, box, field, DateOnly.ParseExact(field.Text, "yyyyMMdd", CultureInfo.InvariantCulture)
                    .ToString(DateForm, CultureInfo.InvariantCulture));
                break;
            case FieldKind.FillText or FieldKind.MergeItem:
                Text(ink, box, field, field.Text);
                break;
        }
    }

    private static void DrawSignerField(PageInk ink, Signer signer, PlacedField field, bool isPreview)
    {
        TextBox box = ink.Place(field);
        if (signer is { State: SignerState.Signed, ActedAt: { } moment })
        {
            DrawEntry(ink, box, signer, field, moment);
        }
        else if (isPreview)
        {
            DrawPending(ink, box, signer, field);
        }
    }

    private static void DrawEntry(PageInk ink, TextBox box, Signer signer, PlacedField field, DateTimeOffset moment)
    {
        switch (field.Kind)
        {
            case FieldKind.Signature:
                Signature(ink, box, signer.DisplayName, moment);
                break;
            case FieldKind.CheckBox when signer.Entries.IsTicked(field):
                // Only the tick is printed, never the frame (help centre 900002406586).
                ink.Tick(box);
                break;
            case FieldKind.SignerDate:
                Text(ink, box, field, signer.Entries.TextOf(field) ?? moment.ToString(DateForm, CultureInfo.InvariantCulture));
                break;
            case FieldKind.FreeText:
                Text(ink, box, field, signer.Entries.TextOf(field) ?? field.Unasked);
                break;
        }
    }

    private static void DrawPending(PageInk ink, TextBox box, Signer signer, PlacedField field)
    {
        ink.Frame(box, InkColor.Pending);
        ink.Color(InkColor.Pending);
        string what = field.Kind switch
        {
            FieldKind.Signature => "signature",
            FieldKind.CheckBox => "check box",
            FieldKind.SignerDate => "date",
            _ => "text",
        };
        string label = field.Placeholder.Length > 0 ? field.Placeholder : $"{what}: {signer.DisplayName}";
        double size = Math.Min(8, box.Height * 0.8);
        ink.FittedLine(label, box.Left + 1, box.Top - size, box.Width - 2, size);
        ink.Black();
    }

    private static void Signature(PageInk ink, TextBox box, string name, DateTimeOffset moment)
    {
        ink.Frame(box, InkColor.Seal);
        ink.Color(InkColor.Seal);
        double size = Math.Min(box.Height * 0.42, 16);
        double inner = box.Width * 0.94;
        double left = box.Left + (box.Width * 0.03);
        ink.FittedLine(name, left, box.Bottom + (box.Height * 0.5), inner, size);
        ink.FittedLine(SignaturePage.Words(moment), left, box.Bottom + (box.Height * 0.14), inner, size * 0.6);
        ink.Black();
    }

    private static void Text(PageInk ink, TextBox box, PlacedField field, string text)
    {
        if (text.Length > 0)
        {
            ink.Paragraph(box, text, field.FontSize ?? ink.DefaultFontSize);
        }
    }
}
