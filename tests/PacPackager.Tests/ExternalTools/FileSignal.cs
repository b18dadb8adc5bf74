namespace PacPackager.Tests.ExternalTools;

/// <summary>A file by which another process tells that it has come somewhere.</summary>
internal sealed class FileSignal : IDisposable
{
    private readonly TestKit.TemporaryFolder folder = new();

    internal string File => Path.Combine(folder.FullPath, "signal");

    /// <summary>Done when the process has told; one that ends before fails the test.</summary>
    internal async Task SeenAsync(Task process)
    {
        while (!System.IO.File.Exists(File))
        {
            Assert.False(process.IsCompleted, "The process ended first.");
            await Task.Delay(10);
        }
    }

    public void Dispose() => folder.Dispose();
}
