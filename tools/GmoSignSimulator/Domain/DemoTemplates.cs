using GmoSignSimulator.Storage;
using Microsoft.EntityFrameworkCore;

namespace GmoSignSimulator.Domain;

/// <summary>The templates every account finds, because the service's gateway has no call to make one.</summary>
internal static class DemoTemplates
{
    /// <summary>Stores the templates where they are missing.</summary>
    public static Task SeedAsync(Store store, Func<string, string[], byte[]> writePage, CancellationToken cancellation) =>
        store.ChangeAsync(async context =>
        {
            foreach ((string id, string name, string[] lines, string[] mergeItems) in All)
            {
                if (await context.Templates.AnyAsync(template => template.Id == id, cancellation))
                {
                    continue;
                }

                StoredFile file = new() { Bytes = writePage(name, lines) };
                context.Files.Add(file);
                await context.SaveChangesAsync(cancellation);
                context.Templates.Add(new Template
                {
                    Id = id,
                    Name = name,
                    FileId = file.Id,
                    MergeItems = [.. mergeItems.Select((item, row) => Box(FieldKind.MergeItem, 40, 20 + (row * 6), 90, 24 + (row * 6)) with
                    {
                        Text = item, FontSize = 12,
                    })],
                    Signers =
                    [
                        new(SignerSide.InHouse, 1, "Demo Representative", "Demo K.K.", "representative@example.com",
                            [Box(FieldKind.Signature, 10, 70, 45, 78)]),
                        new(SignerSide.Partner, 2, "", "", "",
                            [Box(FieldKind.Signature, 55, 70, 90, 78), Box(FieldKind.SignerDate, 55, 80, 90, 84)]),
                    ],
                });
            }

            return true;
        }, cancellation);

    private static (string Id, string Name, string[] Lines, string[] MergeItems)[] All =>
    [
        ("demo-nda", "Non-disclosure agreement", ["Company:", "Effective date:"], ["company_name", "effective_date"]),
        ("demo-onboarding", "Employment contract", ["Name:", "First day:"], ["氏名", "入社日"]),
    ];

    private static PlacedField Box(FieldKind kind, int startX, int startY, int endX, int endY) =>
        new(kind, "templateId", 1, startX, startY, endX, endY);
}
