#pragma warning disable RS0030 // The composition root owns the console, the environment and the exit code.
using GmoSignSimulator.Hosting;

return await SimulatorProgram.RunAsync(
    args,
    Console.In,
    Console.Out,
    Console.Error,
    Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create));
