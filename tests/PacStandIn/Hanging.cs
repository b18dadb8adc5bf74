using System.Diagnostics;
using Newtonsoft.Json.Linq;

namespace PacStandIn;

/// <summary>A process that does not end, with a child that does not either.</summary>
internal static class Hanging
{
    internal const string ChildWord = "--hang";

    // Whoever forgets to end it is not left with it for long.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    internal static int Wait()
    {
        Thread.Sleep(Longest);
        return 1;
    }

    /// <summary>Starts the child, tells both ids in a file and waits.</summary>
    internal static int WithChild(string folder)
    {
        using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [ChildWord]) { UseShellExecute = false })!;
        string file = Path.Combine(folder, "hanging.json");
        File.WriteAllText(file + ".tmp", new JObject { ["process"] = Environment.ProcessId, ["child"] = child.Id }.ToString());
        File.Move(file + ".tmp", file);
        return Wait();
    }
}
