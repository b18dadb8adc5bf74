using ConnectorRuntime.Gateway.Wire;
using Playground.Scenario;

namespace Playground.View;

/// <summary>Plain lines, for files and pipes.</summary>
/// <param name="output">Where the lines go.</param>
internal sealed class PlainView(TextWriter output) : IScenarioView
{
    public void Show(ScenarioStep taken)
    {
        output.WriteLine();
        output.WriteLine($"{taken.Number}. {taken.Title}");
        foreach ((string side, WireMessage message) in Sides.Of(taken.Call))
        {
            output.WriteLine($"   {side}: {Sides.Line(message)}");
            string body = BodyText.Of(message);
            if (body.Length > 0)
            {
                output.WriteLine("      " + body.Replace("\n", "\n      ", StringComparison.Ordinal));
            }
        }

        output.WriteLine($"   {(taken.IsKept ? "ok" : "FAILED")}: {taken.Outcome}");
        output.Flush();
    }

    public void Tell(string name, string value)
    {
        output.WriteLine($"{name}: {value}");
        output.Flush();
    }
}
