using System.Diagnostics;
using System.Globalization;
using GmoSignSimulator.Hosting;
using GmoSignSimulator.Tests.Harness;
using Microsoft.Data.Sqlite;
using TestKit;

namespace GmoSignSimulator.Tests.Hosting;

public sealed class RestartTests
{
    [Fact]
    public async Task A_new_start_on_the_same_folder_and_port_has_lost_nothing()
    {
        using TemporaryFolder folder = new();
        string envelope, document, hook;
        int port;
        await using (Simulated first = await Simulated.StartAsync(folder.FullPath))
        {
            string code = await first.RegisterAsync(SamplePdf.A4());
            (envelope, document) = await first.RequestAsync(Bodies.SignatureRequest(code));
            (await first.SignAsync(envelope, Bodies.InHouse)).Expect(200);
            hook = await first.ConnectAsync("http://127.0.0.1:9/cb");
            port = new Uri(first.Server.Url).Port;
        }

        await using Simulated second = await Simulated.StartAsync(folder.FullPath, options => options with { Port = port });

        (await second.DeleteAsync($"{Simulated.Connect}/{hook}")).Expect(200);
        Assert.Equal("Completed", (await second.SignAsync(envelope, Bodies.Partner)).Expect(200).Text("state"));
        (await second.DownloadAsync(document)).Expect(200);
    }

    /// <summary>The worst moment: the receiver has the notification, and the simulator dies before it hears so.</summary>
    [Fact]
    public async Task A_killed_simulator_sends_the_notification_again_after_its_next_start()
    {
        using TemporaryFolder folder = new();
        TaskCompletionSource<string> arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource<string> again = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using LoopbackService callback = await LoopbackService.StartAsync(async (request, context) =>
        {
            if (arrived.TrySetResult(request.Text))
            {
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
            }

            again.TrySetResult(request.Text);
        });
        using (Process first = Start(folder.FullPath, out Uri url))
        {
            using SimulatedClient client = new(url);
            await client.CompleteEnvelopeAsync(callback.Url);
            await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
            first.Kill();
            await first.WaitForExitAsync();
        }

        using Process second = Start(folder.FullPath, out _);

        Assert.Equal(await arrived.Task, await again.Task.WaitAsync(TimeSpan.FromSeconds(30)));
        second.Kill();
        await second.WaitForExitAsync();
    }

    [Fact]
    public async Task A_file_of_another_layout_is_refused()
    {
        using TemporaryFolder folder = new();
        await using (SqliteConnection connection = new($"Data Source={Path.Combine(folder.FullPath, "simulator.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            await command.ExecuteNonQueryAsync();
        }

        InvalidDataException refused = await Assert.ThrowsAsync<InvalidDataException>(() =>
            SimulatorServer.StartAsync(new SimulatorOptions { DataFolder = folder.FullPath }));

        Assert.Contains("layout 99", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_secret_is_stored()
    {
        using TemporaryFolder folder = new();
        await using (Simulated simulated = await Simulated.StartAsync(folder.FullPath))
        {
            await simulated.RegisterAsync(SamplePdf.A4());
        }

        Assert.All(Directory.GetFiles(folder.FullPath), file =>
            Assert.True(File.ReadAllBytes(file).AsSpan().IndexOf("demo-secret"u8) < 0, $"{file} holds the secret."));
    }

    private static Process Start(string dataFolder, out Uri url)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { Path.Combine(AppContext.BaseDirectory, "GmoSignSimulator.dll"), "--data", dataFolder, "--port", 0.ToString(CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        Process process = Process.Start(start)!;
        process.BeginErrorReadLine();
        url = new Uri(process.StandardOutput.ReadLine()!);
        return process;
    }
}
