using Playground.Scenario;
using Playground.View;
using Spectre.Console.Testing;
using TestKit;

namespace Playground.Tests.View;

public sealed class TerminalViewTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public async Task What_the_maker_sent_and_what_left_stand_in_panels(int width)
    {
        using TestConsole console = new();
        console.Profile.Width = width;
        TerminalView view = new(console);

        view.Show(new ScenarioStep(3, "Request an envelope signature", "envelope e1", await RecordedCall.SignatureRequestAsync(), IsKept: true));
        view.Show(new ScenarioStep(4, "Not as promised", "it answered 500", null, IsKept: false));
        view.Tell("connector", "http://127.0.0.1:4000/apim/gmo-sign/local");

        Assert.All(console.Lines, line => Assert.True(line.TrimEnd().Length <= width, line));
        Golden.Match(string.Concat(console.Lines.Select(line => line.TrimEnd() + "\n")), $"terminal-{width}.txt");
    }

    [Fact]
    public void Texts_are_shown_as_they_are()
    {
        using TestConsole console = new();
        TerminalView view = new(console);

        view.Show(new ScenarioStep(1, "Title [red]", "outcome [0] :warning:", null, IsKept: true));
        view.Tell("name [b]", "value [/] :warning:");

        Assert.Contains("Title [red]", console.Output, StringComparison.Ordinal);
        Assert.Contains("ok outcome [0] :warning:", console.Output, StringComparison.Ordinal);
        Assert.Contains("name [b] value [/] :warning:", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_is_shown_as_it_is()
    {
        using TestConsole console = new();
        ConnectorRuntime.Gateway.Wire.WireEntry call = new()
        {
            Connection = "local",
            FromFlow = RecordedCall.Message("""{"envelope_name":"[bold]Lease[/] :warning:"}""") with { Method = "POST", Url = "http://127.0.0.1/[x]" },
        };

        new TerminalView(console).Show(new ScenarioStep(1, "Title", "outcome", call, IsKept: true));

        Assert.Contains("\"envelope_name\": \"[bold]Lease[/] :warning:\"", console.Output, StringComparison.Ordinal);
        Assert.Contains("POST http://127.0.0.1/[x]", console.Output, StringComparison.Ordinal);
    }
}
