using ConnectorRuntime.Gateway.Wire;
using Playground.Scenario;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Playground.View;

/// <summary>Panels on a terminal: what the maker sent beside what left on the wire, where there is room for two.</summary>
/// <param name="console">The terminal.</param>
/// <remarks>Nothing that comes from outside passes the markup parser, which would take brackets and :names: for its own.</remarks>
internal sealed class TerminalView(IAnsiConsole console) : IScenarioView
{
    private const int WideEnough = 110;

    public void Show(ScenarioStep taken)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{taken.Number}  {Markup.Escape(taken.Title)}[/]").LeftJustified().RuleStyle("grey"));
        Panel[] panels = [.. Sides.Of(taken.Call).Select(side => PanelOf(side.Side, side.Message))];
        if (console.Profile.Width >= WideEnough)
        {
            Array.ForEach([.. panels.Chunk(2)], pair => console.Write(Pair(pair, console.Profile.Width / 2)));
        }
        else
        {
            Array.ForEach(panels, console.Write);
        }

        Line(taken.IsKept ? "ok" : "FAILED", taken.IsKept ? Color.Green : Color.Red, taken.Outcome);
    }

    public void Tell(string name, string value) => Line(name, Color.Grey, value);

    private static Grid Pair(Panel[] pair, int width)
    {
        Grid grid = new();
        grid.AddColumn(new GridColumn().Width(width).Padding(0, 0)).AddColumn(new GridColumn().Width(width).Padding(0, 0));
        return grid.AddRow(pair);
    }

    private static Panel PanelOf(string side, WireMessage message)
    {
        string body = BodyText.Of(message);
        IRenderable[] rows = [new Text(Sides.Line(message), new Style(Color.Grey)), .. body.Length == 0 ? [] : new[] { new Text(body) }];
        return new Panel(new Rows(rows)).Header(side).BorderColor(side == Sides.Left ? Color.Blue : Color.Grey).Expand();
    }

    private void Line(string first, Color color, string rest)
    {
        console.Write(new Paragraph(first, new Style(color)).Append(" " + rest));
        console.WriteLine();
    }
}
