using System.Net.Http.Headers;
using System.Threading.Channels;

namespace PacPackager.Tests.Commands;

/// <summary>The verb <c>serve</c>, in process, from the printed address to its stop.</summary>
internal sealed class ServeRun : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly LineWriter output = new();
    private readonly LineWriter error = new();
    private readonly HttpClient client = new();
    private Task<ExitCode> program = null!;

    internal string Url { get; private set; } = "";

    internal string Output => output.Text;

    internal string Error => error.Text;

    internal static async Task<ServeRun> StartAsync(string folder, params string[] arguments)
    {
        ServeRun run = new();
        run.program = Task.Run(() => PacPackagerProgram.RunAsync(
            ["serve", .. arguments], TextReader.Null, run.output, run.error, folder, cancellationToken: run.stop.Token));
        run.Url = await run.ValueAsync("connectionRuntimeUrl: ");
        run.client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", await run.ValueAsync("key: "));
        return run;
    }

    internal Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(new Uri(Url + path));

    internal async Task<ExitCode> StopAsync()
    {
        await stop.CancelAsync();
        return await program;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await StopAsync();
        stop.Dispose();
    }

    private async Task<string> ValueAsync(string label)
    {
        string line;
        do
        {
            Task<string> next = output.Lines.ReadAsync().AsTask();
            if (await Task.WhenAny(next, program) == program)
            {
                throw new InvalidOperationException($"serve ended with {await program}: {Error}");
            }

            line = await next;
        }
        while (!line.StartsWith(label, StringComparison.Ordinal));
        return line[label.Length..];
    }

    /// <summary>Hands out lines as they are written.</summary>
    private sealed class LineWriter : StringWriter
    {
        private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

        internal ChannelReader<string> Lines => lines.Reader;

        internal string Text
        {
            get
            {
                lock (lines)
                {
                    return ToString();
                }
            }
        }

        public override void Write(string? value)
        {
            lock (lines)
            {
                base.Write(value);
            }
        }

        public override Task WriteLineAsync(string? value)
        {
            lock (lines)
            {
                base.WriteLine(value);
            }

            foreach (string line in (value ?? "").ReplaceLineEndings("\n").Split('\n'))
            {
                lines.Writer.TryWrite(line);
            }

            return Task.CompletedTask;
        }
    }
}
