using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Scripting;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>
/// The connector that answers: loads it again once a file of it has changed, and keeps the last good version while a new one does not load or compile.
/// </summary>
/// <remarks>
/// The files are looked at before every call, so that a call after a change meets the change however an editor writes files,
/// and now and then between calls, so that a mistake shows soon after it is saved.
/// </remarks>
internal sealed class ConnectorSource : IDisposable
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    private readonly GatewayOptions options;
    private readonly ScriptCompiler compiler = new();
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ITimer timer;
    private readonly HashSet<string> said = new(StringComparer.Ordinal);
    private volatile ConnectorVersion current;
    private IReadOnlyList<string> files;
    private FileStamp stamp;

    /// <summary>Loads and compiles the connector.</summary>
    /// <exception cref="ConnectorLoadException">Its files cannot be read.</exception>
    /// <exception cref="GatewayStartException">It has no definition, or its script does not compile.</exception>
    public ConnectorSource(GatewayOptions options)
    {
        this.options = options;
        Connector connector = ConnectorLoader.Load(options.Directory);
        files = FilesOf(connector);
        stamp = FileStamp.Of(files);
        // Loaded again, so that a change between the first reading and the stamp is not missed.
        current = Prepare(ConnectorLoader.Load(options.Directory));
        timer = options.Time.CreateTimer(_ => _ = LookAsync(CancellationToken.None), null, LookInterval, LookInterval);
    }

    /// <summary>The version as of the last look.</summary>
    public ConnectorVersion Current => current;

    /// <summary>The version for a call that has just come in.</summary>
    public async Task<ConnectorVersion> LookAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            FileStamp now = FileStamp.Of(files);
            if (now != stamp)
            {
                stamp = now;
                Reload();
            }

            return current;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Stops looking.</summary>
    public void Dispose() => timer.Dispose();

    private static List<string> FilesOf(Connector connector)
    {
        IEnumerable<string?> known = [connector.Definition?.Source.File, connector.Properties?.Source.File, connector.Script?.Path, connector.SettingsPath];
        // Places where a file may appear that is not there yet.
        IEnumerable<string> possible =
        [
            Path.Combine(connector.Directory, "apiProperties.json"),
            Path.Combine(connector.Directory, "script.csx"),
            Path.Combine(connector.Directory, "script", "script.csx"),
        ];
        return [.. known.OfType<string>().Concat(possible).Distinct(StringComparer.Ordinal)];
    }

    private void Reload()
    {
        try
        {
            Connector connector = ConnectorLoader.Load(options.Directory);
            files = FilesOf(connector);
            current = Prepare(connector);
            options.Notify(new GatewayNotice($"Reloaded: {connector.Directory} has changed."));
        }
        catch (IOException busy)
        {
            // An editor is still writing: the next look tries again.
            stamp = new FileStamp("");
            options.Notify(new GatewayNotice($"{busy.Message} The last good version keeps running."));
        }
        catch (ConnectorLoadException unreadable)
        {
            options.Notify(new GatewayNotice($"{unreadable.Message} The last good version keeps running."));
        }
        catch (GatewayStartException broken)
        {
            options.Notify(new GatewayNotice($"{broken.Message} The last good version keeps running.", broken.Diagnostics));
        }
    }

    private ConnectorVersion Prepare(Connector connector)
    {
        if (connector.Definition is null)
        {
            throw new GatewayStartException($"{connector.Directory} holds no apiDefinition.swagger.json, so there is nothing to call.");
        }

        ScriptCompilation? compilation = connector.Script is null ? null : compiler.Compile(connector.Script);
        if (compilation is { Succeeded: false })
        {
            throw new GatewayStartException($"{connector.Script!.Path} does not compile.", compilation.Diagnostics);
        }

        ConnectorVersion version = new(connector, compilation?.Script, options.BackendUrl);
        SayNew(version, compilation?.Diagnostics ?? []);
        return version;
    }

    private void SayNew(ConnectorVersion version, IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (string notice in version.Notices.Where(said.Add))
        {
            options.Notify(new GatewayNotice(notice));
        }

        List<Diagnostic> fresh = [.. diagnostics.Where(finding => said.Add(finding.ToString()))];
        if (fresh.Count > 0)
        {
            options.Notify(new GatewayNotice("The script compiles, with findings.", fresh));
        }
    }
}
