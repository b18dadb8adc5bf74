using System.Runtime.InteropServices;
using System.Text;
using Playground;
using Playground.Scenario;
using Playground.View;
using Spectre.Console;

// The composition root: the one place that knows the console and the signals.
#pragma warning disable RS0030
Console.OutputEncoding = Encoding.UTF8;
IScenarioView view = Console.IsOutputRedirected ? new PlainView(Console.Out) : new TerminalView(AnsiConsole.Console);
PlaygroundSurroundings surroundings = new()
{
    Output = Console.Out,
    Error = Console.Error,
    View = view,
    CurrentFolder = Environment.CurrentDirectory,
    ProgramFolder = AppContext.BaseDirectory,
};
#pragma warning restore RS0030

using CancellationTokenSource ending = new();
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
return await PlaygroundProgram.RunAsync(args, surroundings, ending.Token);

void End(PosixSignalContext signal)
{
    signal.Cancel = true;
    ending.Cancel();
}
