using System.Globalization;
using GmoSignSimulator.Domain;
using UglyToad.PdfPig.Writer;

namespace GmoSignSimulator.Pdf;

/// <summary>The pages at the end that say who approved and signed, when and in which order.</summary>
internal static class SignaturePage
{
    private const double Margin = 56;
    private const double TextWidth = 483;

    public static IReadOnlyList<PageInk> Add(PdfDocumentBuilder builder, IReadOnlyList<TextFont> fonts, Envelope envelope, EnvelopeDocument document)
    {
        List<PageInk> pages = [];
        double baseline = 0;
        foreach ((string text, double size, bool isGrey) in Lines(envelope, document))
        {
            if (pages.Count == 0 || baseline < Margin)
            {
                pages.Add(PageInk.Blank(builder, fonts));
                baseline = pages[^1].Height - Margin - 18;
            }

            PageInk page = pages[^1];
            if (isGrey)
            {
                page.Color(InkColor.Grey);
            }

            page.FittedLine(text, Margin, baseline, TextWidth, size);
            page.Black();
            baseline -= size * 1.6;
        }

        return pages;
    }

    /// <summary>A moment as it is printed.</summary>
    public static string Words(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Text, double Size, bool IsGrey)> Lines(Envelope envelope, EnvelopeDocument document)
    {
        yield return ("Signatures", 18, false);
        yield return ("Made by the GMO Sign simulator. This file carries no digital signature and proves nothing.", 8, true);
        yield return ("", 8, false);
        yield return ($"Envelope: {envelope.Name}", 11, false);
        yield return ($"Document: {document.Name}", 11, false);
        yield return ($"Envelope transaction ID: {envelope.Xid}", 9, true);
        yield return ($"Document ID: {document.ControlNumber}", 9, true);
        if (envelope.SenderName.Length > 0)
        {
            yield return ($"Sender: {envelope.SenderName}", 9, true);
        }

        yield return ($"Requested: {Words(envelope.RequestedAt)}", 9, true);
        yield return ("", 8, false);
        foreach (Approver approver in envelope.Approvers.OrderBy(each => each.Order).ThenBy(each => each.Position))
        {
            yield return ($"Approver, order {approver.Order}: {approver.Name}", 11, false);
            yield return ($"{approver.Email}, {approver.State}{At(approver.ActedAt)}", 9, true);
        }

        foreach (Signer signer in envelope.Signers.OrderBy(each => each.Order).ThenBy(each => each.Position))
        {
            string side = signer.Side == SignerSide.InHouse ? "in-house" : "partner";
            yield return ($"Signer, order {signer.Order} ({side}): {signer.DisplayName}", 11, false);
            string[] known = [signer.OrganizeName, signer.Email, signer.PhoneNumber, signer.State + At(signer.ActedAt)];
            yield return (string.Join(", ", known.Where(part => part.Length > 0)), 9, true);
        }
    }

    private static string At(DateTimeOffset? moment) => moment is { } known ? $" at {Words(known)}" : "";
}
