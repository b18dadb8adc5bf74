using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What a script writes to a log, a console or a trace.</summary>
internal sealed class LogFacts
{
    private readonly ScriptCode code;
    private readonly SecretFlows flows;

    // Parameters of the script's own methods that end up in a log: handing something to them is logging it.
    private readonly HashSet<ISymbol> logged = new(SymbolEqualityComparer.Default);

    private LogFacts(ScriptCode code, Writes writes)
    {
        this.code = code;
        flows = new SecretFlows(code, writes);
    }

    internal static IReadOnlyList<LoggedSecret> LoggedSecrets(ScriptCode code, Writes writes) =>
        code.Operations.Any(operation => operation is IInvocationOperation call && IsLog(call.TargetMethod))
            ? [.. new LogFacts(code, writes).Secrets()]
            : [];

    private IEnumerable<LoggedSecret> Secrets()
    {
        FindMethodsThatLog();
        return code.Operations.OfType<IInvocationOperation>()
            .SelectMany(Logged)
            .SelectMany(LogParts.Of)
            .Where(part => !IsHandedIn(part))
            .Select(part => (Part: part, Kind: flows.KindOf(part)))
            .Where(found => found.Kind is not null)
            .Select(found => new LoggedSecret(found.Kind!.Value, Text(found.Part), code.Place(found.Part, "").Position))
            .DistinctBy(secret => secret.Position)
            .OrderBy(secret => secret.Position.Line)
            .ThenBy(secret => secret.Position.Column);
    }

    private void FindMethodsThatLog()
    {
        bool grown = true;
        while (grown)
        {
            grown = false;
            foreach (IOperation part in code.Operations.OfType<IInvocationOperation>().SelectMany(Logged).SelectMany(LogParts.Of))
            {
                grown |= Operand.Bare(part) is IParameterReferenceOperation handedIn && logged.Add(handedIn.Parameter.OriginalDefinition);
            }
        }
    }

    // The caller's finding says more than one at the place all calls come through.
    private bool IsHandedIn(IOperation part) => Operand.Bare(part) is IParameterReferenceOperation handedIn && logged.Contains(handedIn.Parameter.OriginalDefinition);

    private IEnumerable<IOperation> Logged(IInvocationOperation call)
    {
        if (IsLog(call.TargetMethod))
        {
            return call.Arguments.Where(argument => !IsLogger(argument.Parameter?.Type)).Select(argument => argument.Value);
        }

        return logged.Count == 0
            ? []
            : call.Arguments.Where(argument => argument.Parameter is { } parameter && logged.Contains(parameter.OriginalDefinition)).Select(argument => argument.Value);
    }

    private static bool IsLog(IMethodSymbol method)
    {
        INamedTypeSymbol type = method.ContainingType;
        return type.ContainingNamespace?.ToDisplayString() switch
        {
            "Microsoft.Extensions.Logging" => true,
            "System" => type.Name == "Console" && method.Name.StartsWith("Write", StringComparison.Ordinal),
            "System.IO" => type.Name == "TextWriter" && method.Name.StartsWith("Write", StringComparison.Ordinal),
            "System.Diagnostics" => type.Name is "Debug" or "Trace" && (method.Name.StartsWith("Write", StringComparison.Ordinal) || method.Name.StartsWith("Trace", StringComparison.Ordinal)),
            _ => false,
        };
    }

    private static bool IsLogger(ITypeSymbol? type) => type is { Name: "ILogger" or "TextWriter" };

    private static string Text(IOperation part)
    {
        const int Shown = 80;
        string text = string.Join(' ', part.Syntax.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Shown ? text : text[..Shown] + "…";
    }
}
