using ConnectorRuntime.Scripting.Analysis;

namespace ConnectorRuntime.Tests.Scripting.Analysis;

/// <summary>Facts about scripts made from a text of the test's own.</summary>
internal static class SampleFacts
{
    /// <summary>The facts about a whole script around the body of <c>ExecuteAsync</c>, which begins on line 1; members follow it.</summary>
    internal static ScriptFacts Of(string body, string members = "") => OfText(
        $"public class Script : ScriptBase {{ public override async Task<HttpResponseMessage> ExecuteAsync() {{ {body}\nreturn await Context.SendAsync(Context.Request, CancellationToken); }}\n{members}\n}}");

    /// <summary>The facts about a script whose class has these members and nothing else.</summary>
    internal static ScriptFacts OfMembers(string members) => OfText($"public class Script : ScriptBase {{ {members}\n}}");

    internal static ScriptFacts OfText(string text) => SampleScript.Compile(text).Facts;

    /// <summary>What the operation id is compared with: value, then ~ where case is ignored, * where the id may have more.</summary>
    internal static IEnumerable<string> Ids(ScriptFacts facts) => facts.OperationIds.Select(match =>
        (match.Kind is OperationIdMatchKind.Suffix or OperationIdMatchKind.Part ? "*" : "")
        + match.Value
        + (match.Kind is OperationIdMatchKind.Prefix or OperationIdMatchKind.Part ? "*" : "")
        + (match.IgnoresCase ? "~" : ""));

    /// <summary>Places, one line each: (line,column) text.</summary>
    internal static IEnumerable<string> Lines(IEnumerable<ScriptPlace> places) =>
        places.Select(place => $"({place.Position.Line},{place.Position.Column}) {place.Text}");
}
