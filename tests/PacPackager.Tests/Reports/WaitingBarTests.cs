using PacPackager.Reports;
using Spectre.Console.Testing;

namespace PacPackager.Tests.Reports;

public sealed class WaitingBarTests
{
    [Fact]
    public void Many_things_are_shown_on_a_terminal()
    {
        using TestConsole terminal = new TestConsole().Interactive();

        int result = WaitingBar.Show(() => terminal, 3, "connectors", onDone =>
        {
            onDone();
            return 7;
        });

        Assert.Equal(7, result);
        Assert.Contains("3 connectors", terminal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_thing_opens_no_terminal() =>
        Assert.Equal(7, WaitingBar.Show(() => throw new InvalidOperationException(), 1, "connectors", _ => 7));

    [Fact]
    public void Without_a_terminal_the_work_is_done_all_the_same() => Assert.Equal(7, WaitingBar.Show(() => null, 3, "connectors", _ => 7));
}
