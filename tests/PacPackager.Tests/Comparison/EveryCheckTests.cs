using System.Text;
using PacPackager.Comparison;
using PacPackager.Comparison.Checks;
using TestKit;

namespace PacPackager.Tests.Comparison;

public sealed class EveryCheckTests
{
    public static TheoryData<string> Names => new(CheckCases.All.Select(each => each.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void An_edit_is_found_with_both_places(string name)
    {
        CheckCase each = CheckCases.All.Single(other => other.Name == name);
        using Versions versions = Make(each);

        IReadOnlyList<Change> changes = versions.Compare();

        Assert.Equal(each.Found, changes.Select(change => $"{(change.IsBreaking ? "breaking" : "compatible")} {change.Check.Id}"));
        Assert.Contains(changes, change => change.Check.Id == each.Check);
        Golden.Match(Describe(changes, versions.Folder), $"Checks/{name.Replace(' ', '-')}.txt");
    }

    [Fact]
    public void Every_check_has_a_pair()
    {
        Assert.Equal(CheckCatalog.All.Select(check => check.Id).Order(), CheckCases.All.Select(each => each.Check).Distinct().Order());
    }

    [Fact]
    public void Ids_are_unique_and_in_kebab_case()
    {
        Assert.Equal(CheckCatalog.All.Count, CheckCatalog.All.Select(check => check.Id).Distinct().Count());
        Assert.All(CheckCatalog.All, check => Assert.Matches("^[a-z]+(-[a-z]+)+$", check.Id));
    }

    [Fact]
    public void Sentences_end_and_every_breaking_check_says_how_to_mend_it()
    {
        Assert.All(CheckCatalog.All, check => Assert.EndsWith(".", check.Summary, StringComparison.Ordinal));
        Assert.All(
            CheckCatalog.All.Where(check => check.Kind == ChangeKind.Breaking),
            check => Assert.EndsWith(".", check.Fix, StringComparison.Ordinal));
    }

    [Fact]
    public void The_checks_the_platform_names_are_there_under_their_names()
    {
        string[] platform =
        [
            "AuthenticationMethodRemoved", "ConnectionParametersRemoved", "InputFieldDeleted", "InputFieldVisibilityChangedToInternal",
            "OperationDeleted", "OperationHidden", "OutputFieldDeleted", "OutputFieldTypeChanged", "TierChangedToPremium",
        ];

        CheckInfo[] named = [.. CheckCatalog.All.Where(check => check.PlatformCheck is not null)];

        Assert.Equal(platform, named.Select(check => check.PlatformCheck!).Order(StringComparer.Ordinal));
        Assert.All(named, check => Assert.Equal(check.PlatformCheck, string.Concat(check.Id.Split('-').Select(
            word => char.ToUpperInvariant(word[0]) + word[1..]))));
        Assert.All(named, check => Assert.Equal(ChangeKind.Breaking, check.Kind));
    }

    private static Versions Make(CheckCase each)
    {
        Versions versions = new();
        int edited = 0;
        foreach ((string name, string text) in new[]
            {
                (SampleFiles.DefinitionName, SampleFiles.Definition), (SampleFiles.PropertiesName, SampleFiles.Properties), (SampleFiles.ScriptName, SampleFiles.Script),
            })
        {
            string unix = text.ReplaceLineEndings("\n");
            string from = each.From.ReplaceLineEndings("\n");
            edited += unix.Split(from).Length - 1;
            string changed = unix.Replace(from, each.To.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Put(versions.Old, name, each.EditsOld ? changed : unix);
            Put(versions.New, name, each.EditsOld ? unix : changed);
        }

        Assert.Equal(1, edited);
        return versions;
    }

    private static void Put(Func<string, string, Versions> side, string name, string text)
    {
        if (text.Length > 0)
        {
            side(name, text);
        }
    }

    private static string Describe(IReadOnlyList<Change> changes, string folder)
    {
        StringBuilder text = new();
        foreach (Change change in changes)
        {
            text.Append(Versions.Line(change)).Append('\n');
            foreach (Connectors.SourcePosition place in new[] { change.Old, change.New })
            {
                string file = Path.GetRelativePath(folder, place.File).Replace('\\', '/');
                text.Append($"  {file}({place.Line},{place.Column}) {place.Pointer}".TrimEnd()).Append('\n');
            }
        }

        return text.ToString();
    }
}
