using ConnectorRuntime.Scripting;
using Connectors;

namespace ConnectorRuntime.Tests.Scripting;

/// <summary>Scripts made from a text of the test's own.</summary>
internal static class SampleScript
{
    internal static ScriptCompilation Compile(string text) => new ScriptCompiler().Compile(new ScriptFile("/connector/script.csx", text));

    /// <summary>What was found, one compiler-style line each.</summary>
    internal static IEnumerable<string> Findings(string text) => Compile(text).Diagnostics.Select(finding =>
        $"script.csx({finding.Line},{finding.Column}): {finding.Severity.ToString().ToLowerInvariant()} {finding.RuleId}: {finding.Message}{(finding.Fix is null ? "" : " " + finding.Fix)}");

    /// <summary>A whole script around the body of <c>ExecuteAsync</c>; the body begins on line 1.</summary>
    internal static string WithBody(string body) =>
        $"public class Script : ScriptBase {{ public override async Task<HttpResponseMessage> ExecuteAsync() {{ {body}\nreturn await Context.SendAsync(Context.Request, CancellationToken); }} }}";

    /// <summary>A script that compiled, ready to run.</summary>
    internal static CompiledScript Runnable(string text) => Compile(text).Script
        ?? throw new InvalidOperationException(string.Join("\n", Findings(text)));
}
