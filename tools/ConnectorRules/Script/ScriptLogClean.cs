using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Keeps secrets and contents out of logs.</summary>
internal sealed class ScriptLogClean : IRule
{
    public RuleInfo Info { get; } = new(
        "script-log-clean",
        Severity.Warning,
        "The script logs no credential, no headers as a whole and no body.",
        "Log the operation and the status only.")
    {
        Why = "Whoever reads the log reads the maker's key or the maker's documents. The publisher cannot read it anyway.",
        Source = "\"Write code in a custom connector\": the logger writes nowhere a publisher can read.",
        Bad = """Context.Logger.LogInformation($"sent {await Context.Request.Content.ReadAsStringAsync()}");""",
        Good = """Context.Logger.LogInformation("{Operation} answered {Status}", Context.OperationId, response.StatusCode);""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => (connector.Compilation?.Facts.LoggedSecrets ?? [])
        .Select(logged => Info.At(logged.Position, $"'{logged.Text}' puts {What(logged.Kind)} into the log."));

    private static string What(SecretKind kind) => kind switch
    {
        SecretKind.Credential => "a credential",
        SecretKind.Headers => "headers with the credential among them",
        _ => "a whole body",
    };
}
