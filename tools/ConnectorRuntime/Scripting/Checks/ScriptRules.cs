using Connectors.Diagnostics;

namespace ConnectorRuntime.Scripting.Checks;

/// <summary>The rules about scripts beyond those of the language.</summary>
public static class ScriptRules
{
    /// <summary>Source: "Write code in a custom connector", supported namespaces; certification refuses others.</summary>
    public static RuleInfo NamespaceAllowed { get; } = new(
        "script-namespace-allowed", Severity.Error, "A script uses the namespaces on the platform's list only.");

    /// <summary>Source: "Write code in a custom connector"; the address policy and the time limit hold for SendAsync only.</summary>
    public static RuleInfo HttpClient { get; } = new(
        "script-http-client", Severity.Warning, "A script sends through its context.", "Send with Context.SendAsync.");

    /// <summary>Source: "Write code in a custom connector": the class must be called Script and derive from ScriptBase.</summary>
    public static RuleInfo Class { get; } = new(
        "script-class",
        Severity.Error,
        "A script has exactly one class that derives from ScriptBase: public, named Script, outside any namespace.");

    /// <summary>Source: "Write code in a custom connector" (1 MB); Dataverse column customcodeblobcontent (500,000 characters).</summary>
    public static RuleInfo Size { get; } = new(
        "script-size", Severity.Error, "A script fits the platform's storage.", "Make the script shorter.");

    /// <summary>All of them, in reading order.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [NamespaceAllowed, HttpClient, Class, Size];
}
