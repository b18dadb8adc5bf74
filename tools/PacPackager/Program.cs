using System.Runtime.InteropServices;
using PacPackager;
using Spectre.Console;

#pragma warning disable RS0030 // The composition root is where the console comes in.
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C or SIGTERM ends the work in hand; the second ends the process.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
});
ExitCode exitCode = await PacPackagerProgram.RunAsync(
    args,
    Console.In,
    Console.Out,
    Console.Error,
    openTerminal: Console.IsErrorRedirected ? null : () => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }),
    inputIsTerminal: !Console.IsInputRedirected,
    variables: Environment.GetEnvironmentVariable,
    cancellationToken: stop.Token);
#pragma warning restore RS0030
return (int)exitCode;
