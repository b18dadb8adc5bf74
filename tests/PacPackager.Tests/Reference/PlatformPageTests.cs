using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Connectors;
using PacPackager.Reference;
using PacPackager.Reference.Layout;
using TestKit;

namespace PacPackager.Tests.Reference;

/// <summary>Our own page tells row for row what the platform's page of the published connector tells.</summary>
public sealed partial class PlatformPageTests
{
    // The labels that the definition writes otherwise than the page, on purpose.
    private static readonly Dictionary<string, string> Mends = new(StringComparer.Ordinal)
    {
        ["Comennts"] = "Comments",
        ["attendant_email"] = "Attendant email",
        ["order of approval"] = "Order of approval",
        ["approval comment"] = "Approval comment",
        ["signer type"] = "Signer type",
        ["change authority"] = "Change authority",
    };

    // Outputs that the published connector does not have. They stand behind those it has.
    private static readonly Dictionary<string, string[]> Additions = new(StringComparer.Ordinal)
    {
        ["GetDocumentsResponse"] = ["contentType", "fileExtension", "fileSize"],
    };

    private static readonly string Markdown = Render();
    private static readonly IReadOnlyList<PageTable> Ours = MarkdownTables.Read(Markdown);
    private static readonly IReadOnlyList<PageTable> Platform = PlatformPage.Read(File.ReadAllText(DataFile()));

    [Fact]
    public void Page_is_read_whole()
    {
        Assert.Equal(
            [
                "", "Contact", "Connector Metadata", "Creating a connection", "Default", "Throttling Limits",
                "Actions", "Get envelope documents", "Register an envelope document", "Register an envelope document for huge size",
                "Request an envelope signature", "Send a new envelope using a specified template",
                "Triggers", "When an envelope status changes (Connect)",
                "WebhookEnvelopeResponse", "GetDocumentsResponse", "RegisterDocumentResponse", "RegisterDocumentForHugeSizeResponse",
                "RequestSignatureResponse", "SendEnvelopeResponse", "document", "resSigner",
            ],
            Platform.Select(table => table.Title));
        Assert.Equal(
            [3, 2, 4, 1, 2, 1, 5, 1, 4, 4, 144, 38, 1, 1, 5, 1, 4, 4, 5, 4, 2, 8],
            Platform.Select(table => table.Rows.Count));
    }

    [Fact]
    public void Every_table_and_row_is_the_platforms() => Assert.Empty(Differences(Ours));

    [Fact]
    public void A_row_that_is_missing_moved_or_different_would_be_noticed()
    {
        foreach ((PageTable table, int place) in Ours.Select((table, place) => (table, place)))
        {
            Assert.NotEmpty(Differences([.. Ours.Take(place), .. Ours.Skip(place + 1)]));
            for (int row = 0; row < table.Rows.Count; row++)
            {
                Assert.All(Spoiled(table, row), spoiled => Assert.NotEmpty(Differences(Platform[place], table with { Rows = spoiled })));
            }
        }
    }

    [Fact]
    public void Every_mend_is_needed() =>
        Assert.Equal(
            Mends.Keys.Order(StringComparer.Ordinal),
            Platform.SelectMany(table => table.Rows).Select(row => row[0]!).Where(Mends.ContainsKey).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_operation_returns_its_definition_as_on_the_page()
    {
        // The copy of the page kept two of the links.
        Assert.Equal(
            [
                "GetDocumentsResponse", "RegisterDocumentResponse", "RegisterDocumentForHugeSizeResponse", "RequestSignatureResponse",
                "SendEnvelopeResponse", "WebhookEnvelopeResponse",
            ],
            Returned().Matches(Markdown).Select(match => match.Groups[1].Value));
        Assert.Equal(
            ["GetDocumentsResponse", "SendEnvelopeResponse"],
            ReturnedOnThePage().Matches(File.ReadAllText(DataFile()).ReplaceLineEndings("\n")).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Page_in_the_docs_is_fresh() => Golden.Match(Markdown, "../../../../docs/reference.md");

    private static string Render()
    {
        Connector connector = ConnectorLoader.Load(RepositoryPaths.Root);
        return MarkdownPage.Render(PageLayout.Of(ReferencePages.Of(connector, connector.Definition!)));
    }

    private static List<string> Differences(IReadOnlyList<PageTable> ours)
    {
        List<string> differences = [.. Platform.Zip(ours).SelectMany(pair => Differences(pair.First, pair.Second))];
        if (!ours.Select(Head).SequenceEqual(Platform.Select(Head)))
        {
            differences.Add($"{string.Join('\n', Platform.Select(Head))}\nbut\n{string.Join('\n', ours.Select(Head))}");
        }

        return differences;
    }

    private static List<string> Differences(PageTable platform, PageTable own)
    {
        string[] expected = [.. platform.Rows.Select(row => Show(platform.Facts(Mended(row))))];
        string[] actual = [.. own.Rows.Take(expected.Length).Select(row => Show(own.Facts(row)))];
        List<string> differences = [.. expected.Where((row, at) => at >= actual.Length || actual[at] != row).Select(row => $"{own.Title}: {row}")];
        string[] added = [.. own.Rows.Skip(expected.Length).Select(row => row[1]!)];
        if (!added.SequenceEqual(Additions.GetValueOrDefault(own.Title, [])))
        {
            differences.Add($"{own.Title}: {string.Join(", ", added)} added.");
        }

        return differences;
    }

    private static string Head(PageTable table) => $"{table.Title}: {string.Join(" | ", table.Columns)}";

    private static string?[] Mended(IReadOnlyList<string?> row) =>
        [Mends.GetValueOrDefault(row[0]!, row[0]!), .. row.Skip(1).Select(cell => (cell ?? "email").Replace("following: -", "following:\n-", StringComparison.Ordinal))];

    // The copy has the list of regions on one line.
    private static string Show(IReadOnlyList<string?> cells) => string.Join(" | ", cells).Replace('\n', ' ');

    private static IEnumerable<IReadOnlyList<IReadOnlyList<string?>>> Spoiled(PageTable table, int row)
    {
        IReadOnlyList<string?> facts = table.Facts(table.Rows[row]);
        yield return [.. table.Rows.Take(row), .. table.Rows.Skip(row + 1)];
        yield return [.. table.Rows.Take(row), table.Rows[row], .. table.Rows.Skip(row)];
        if (row + 1 < table.Rows.Count && !facts.SequenceEqual(table.Facts(table.Rows[row + 1])))
        {
            yield return [.. table.Rows.Take(row), table.Rows[row + 1], table.Rows[row], .. table.Rows.Skip(row + 2)];
        }

        bool isAddition = Additions.TryGetValue(table.Title, out string[]? added) && added.Contains(table.Rows[row][1]);
        for (int cell = 0; cell < table.Rows[row].Count && !isAddition; cell++)
        {
            string?[] changed = [.. table.Rows[row]];
            changed[cell] += "?";
            if (!facts.SequenceEqual(table.Facts(changed)))
            {
                yield return [.. table.Rows.Take(row), changed, .. table.Rows.Skip(row + 1)];
            }
        }
    }

    private static string DataFile([CallerFilePath] string testFile = "") =>
        Path.Combine(Path.GetDirectoryName(testFile)!, "Data", "connector-reference-page.txt");

    [GeneratedRegex(@"#### Returns\n\n- Body: \[(\w+)\]\(#definition-\w+\)\n")]
    private static partial Regex Returned();

    [GeneratedRegex(@"Returns\n- Body\n- (\w+)\n")]
    private static partial Regex ReturnedOnThePage();
}
