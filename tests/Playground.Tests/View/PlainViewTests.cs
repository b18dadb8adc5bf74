using Playground.Scenario;
using Playground.View;
using TestKit;

namespace Playground.Tests.View;

public sealed class PlainViewTests
{
    [Fact]
    public async Task A_call_is_shown_from_all_four_sides()
    {
        using StringWriter output = new();
        PlainView view = new(output);

        view.Show(new ScenarioStep(3, "Request an envelope signature", "envelope e1", await RecordedCall.SignatureRequestAsync(), IsKept: true));

        Golden.Match(output.ToString(), "plain-call.txt");
    }

    [Fact]
    public void A_step_outside_the_connector_is_two_lines()
    {
        using StringWriter output = new();

        new PlainView(output).Show(new ScenarioStep(4, "The partner signs", "taro has signed", null, IsKept: true));

        Assert.Equal("\n4. The partner signs\n   ok: taro has signed\n", output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_broken_promise_is_marked()
    {
        using StringWriter output = new();

        new PlainView(output).Show(new ScenarioStep(1, "Not as promised", "it answered 500", null, IsKept: false));

        Assert.EndsWith("   FAILED: it answered 500\n", output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_is_one_line_that_programs_can_read()
    {
        using StringWriter output = new();

        new PlainView(output).Tell("connector", "http://127.0.0.1:4000/apim/gmo-sign/local");

        Assert.Equal("connector: http://127.0.0.1:4000/apim/gmo-sign/local\n", output.ToString().ReplaceLineEndings("\n"));
    }
}
