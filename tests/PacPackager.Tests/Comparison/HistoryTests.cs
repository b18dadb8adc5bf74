using Connectors;
using PacPackager.Comparison;
using TestKit;

namespace PacPackager.Tests.Comparison;

/// <summary>What the public history of the GMO Sign definition did, in small: first it grew, then it renamed and retyped.</summary>
public sealed class HistoryTests
{
    [Fact]
    public void Three_operations_were_added_which_hurts_nobody()
    {
        ConnectorChanges changes = Compare("signing-1", "signing-2");

        Assert.False(changes.HasBreaking);
        Assert.Equal(
            ["RegisterEnvelopeDocumentForHugeSize", "SendEnvelope", "GetDocuments"],
            changes.All.Where(change => change.Check.Id == "operation-added").SelectMany(change => change.Operations));
    }

    [Fact]
    public void Four_keys_were_renamed_in_both_signer_lists_and_a_number_became_a_text()
    {
        ConnectorChanges changes = Compare("signing-2", "signing-3");

        Assert.Equal(Expected().Order(StringComparer.Ordinal), changes.Breaking.Select(Versions.Line).Order(StringComparer.Ordinal));
        Assert.Equal(9, changes.Compatible.Count());
    }

    [Fact]
    public void Each_renamed_key_is_shown_where_it_stood_and_where_it_would_stand()
    {
        Change change = Compare("signing-2", "signing-3").Breaking.First(each => each.Detail.Contains("own_signers[]/seals[]/signing_text_point_x1'", StringComparison.Ordinal));

        const string Seal = "/paths/~1request/post/parameters/0/schema/properties/own_signers/items/properties/seals/items";
        Assert.Equal(
            (Seal + "/properties/signing_text_point_x1", Seal), (change.Old.Pointer, change.New.Pointer));
        Assert.Contains("\"signing_text_point_x1\"", Line("signing-2", change.Old.Line), StringComparison.Ordinal);
        Assert.Contains("\"items\"", Line("signing-3", change.New.Line), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Expected()
    {
        foreach (string list in new[] { "own_signers", "partner_signers" })
        {
            foreach (string key in new[] { "x1", "x2", "y1", "y2" })
            {
                yield return $"breaking input-field-deleted: RequestEnvelopeSignature: input 'body/{list}[]/seals[]/signing_text_point_{key}' is gone, perhaps renamed to 'signing_point_{key}'.";
            }

            yield return $"breaking input-field-type-changed: RequestEnvelopeSignature: input 'body/{list}[]/seals[]/font_size' changes from 'number' to 'string'.";
        }
    }

    private static string Line(string version, int line) =>
        File.ReadLines(Path.Combine(Folder(version), "apiDefinition.swagger.json")).ElementAt(line - 1);

    private static ConnectorChanges Compare(string old, string @new) =>
        ConnectorComparison.Compare(ConnectorLoader.Load(Folder(old)), ConnectorLoader.Load(Folder(@new)));

    private static string Folder(string version) => RepositoryPaths.Of("tests", "PacPackager.Tests", "Comparison", "Data", version);
}
