using System.Text;
using System.Xml.Linq;
using Connectors.Archives;

namespace Connectors.Tests.Archives;

public class ForeignXmlTests
{
    [Fact]
    public void Elements_know_their_lines()
    {
        XDocument document = Parse("\uFEFF<a>\n  <b />\n</a>");

        Assert.Equal(new SourcePosition("x.xml", 2, 4), ForeignXml.PositionIn("x.xml", document.Root!.Element("b")));
    }

    [Fact]
    public void Multiplying_text_is_refused()
    {
        ConnectorLoadException problem = Problem("""
            <!DOCTYPE lolz [
              <!ENTITY a "lol">
              <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
              <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
            ]>
            <lolz>&c;</lolz>
            """);

        Assert.Equal(
            (LoadProblem.NotXml, "The file has a document type, which may fetch or multiply text.", 1), (problem.Kind, problem.Fault, problem.Line));
    }

    [Theory]
    [InlineData("""<!DOCTYPE a SYSTEM "http://127.0.0.1:1/a.dtd"><a />""")]
    [InlineData("""<!DOCTYPE a [ <!ENTITY x SYSTEM "file:///etc/hostname"> ]><a>&x;</a>""")]
    public void Fetching_is_refused(string text) => Assert.Contains("document type", Problem(text).Fault, StringComparison.Ordinal);

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        string text = string.Concat(Enumerable.Repeat("<a>", 100_000));

        Assert.Equal("Elements nest deeper than 256 levels.", Problem(text).Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("<a><b></a>")]
    [InlineData("<a>&unknown;</a>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"no-such\"?><a />")]
    [InlineData("<a>\0</a>")]
    public void What_is_no_XML_is_said_to_be_none(string text) => Assert.Equal(LoadProblem.NotXml, Problem(text).Kind);

    private static XDocument Parse(string text) => ForeignXml.Parse("x.xml", Encoding.UTF8.GetBytes(text));

    private static ConnectorLoadException Problem(string text) => Assert.Throws<ConnectorLoadException>(() => Parse(text));
}
