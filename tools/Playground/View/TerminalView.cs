using ConnectorRuntime.Gateway.Wire;
using Playground.Scenario;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Playground.View;

/// <summary>Panels side by side on a terminal: what the maker sent beside what left on the wire.</summary>
/// <param name="console">The terminal.</param>
internal sealed class TerminalView(IAnsiConsole console) : IScenarioView
{
    private const int WideEnough = 110;

    public void Show(ScenarioStep taken)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{taken.Number}  {Markup.Escape(taken.Title)}[/]").LeftJustified().RuleStyle("grey"));
        Panel[] panels = [.. Sides.Of(taken.Call).Select(side => PanelOf(side.Side, side.Message))];
        foreach (Panel[] pair in panels.Chunk(console.Profile.Width >= WideEnough ? 2 : 1))
        {
            console.Write(new Columns(pair.Cast<IRenderable>()));
        }

        console.MarkupLine(taken.IsKept ? $"[green]ok[/] {Markup.Escape(taken.Outcome)}" : $"[red]FAILED[/] {Markup.Escape(taken.Outcome)}");
    }

    public void Tell(string name, string value) => console.MarkupLine($"[grey]{Markup.Escape(name)}[/] {Markup.Escape(value)}");

    private static Panel PanelOf(string side, WireMessage message)
    {
        string body = BodyText.Of(message);
        string text = $"[grey]{Markup.Escape(Sides.Line(message))}[/]" + (body.Length == 0 ? "" : "\n" + Markup.Escape(body));
        return new Panel(new Markup(text)).Header(side).BorderColor(side == Sides.Left ? Color.Blue : Color.Grey).Expand();
    }
}
