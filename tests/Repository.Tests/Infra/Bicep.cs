using System.Diagnostics;
using System.Reflection;

namespace Repository.Tests.Infra;

/// <summary>The Bicep compiler of the package, run as its users run it.</summary>
internal static class Bicep
{
    private static readonly string Program = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "BicepCompiler").Value!;

    /// <summary>Compiles a file: the template, and everything the compiler had to say.</summary>
    internal static async Task<(int ExitCode, string Template, string Remarks)> BuildAsync(string file)
    {
        ProcessStartInfo start = new(Program, ["build", "--stdout", file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> template = process.StandardOutput.ReadToEndAsync();
        Task<string> remarks = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(120));
        return (process.ExitCode, await template, await remarks);
    }
}
