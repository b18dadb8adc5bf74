using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What is ever put into each variable, parameter, field and property, and what each method returns.</summary>
internal sealed class Writes
{
    private static readonly List<IOperation?> Nothing = [];

    private readonly Dictionary<ISymbol, List<IOperation?>> values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> collections = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> changed = new(SymbolEqualityComparer.Default);

    internal Writes(ScriptCode code)
    {
        foreach (IOperation operation in code.Operations)
        {
            Read(operation, code);
        }
    }

    internal IEnumerable<ISymbol> Symbols => values.Keys;

    /// <summary>What is put into a symbol, or what a method returns; null stands for something that cannot be followed.</summary>
    internal IReadOnlyList<IOperation?> Into(ISymbol symbol) => values.GetValueOrDefault(symbol.OriginalDefinition) ?? Nothing;

    /// <summary>The collection whose items a loop variable or the parameter of a lambda stands for.</summary>
    internal IOperation? CollectionOf(ISymbol symbol) => collections.GetValueOrDefault(symbol);

    /// <summary>Whether a collection may get items after it was made: by a method of its own, or wherever it is handed to.</summary>
    internal bool IsChangedLater(ISymbol symbol) => changed.Contains(symbol.OriginalDefinition);

    private void Read(IOperation operation, ScriptCode code)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                Add(declarator.Symbol, initializer.Value);
                break;
            case IFieldInitializerOperation field:
                foreach (IFieldSymbol initialized in field.InitializedFields)
                {
                    Add(initialized, field.Value);
                }

                break;
            case IPropertyInitializerOperation property:
                foreach (IPropertySymbol initialized in property.InitializedProperties)
                {
                    Add(initialized, property.Value);
                }

                break;
            case ISimpleAssignmentOperation assignment:
                Add(Operand.SymbolOf(assignment.Target), assignment.Value);
                if (assignment.Target is IPropertyReferenceOperation { Arguments.Length: > 0, Instance: { } filled })
                {
                    Change(filled);
                }
                else if (assignment.Target is IArrayElementReferenceOperation element)
                {
                    Change(element.ArrayReference);
                }

                break;
            case ICoalesceAssignmentOperation assignment:
                Add(Operand.SymbolOf(assignment.Target), assignment.Value);
                break;
            case ICompoundAssignmentOperation assignment:
                Add(Operand.SymbolOf(assignment.Target), null);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                foreach (IOperation target in deconstruction.Target.DescendantsAndSelf())
                {
                    Add(Operand.SymbolOf(target), null);
                }

                break;
            case IInvocationOperation { Instance: { } changing } call when !CollectionLookups.OnlyReads(call.TargetMethod):
                Change(changing);
                break;
            case IArgumentOperation { Parameter: { } parameter } argument:
                if (argument.Parent is not IInvocationOperation { TargetMethod: { } method } || !CollectionLookups.OnlyReads(method))
                {
                    Change(argument.Value);
                }

                Add(parameter.OriginalDefinition, argument.Value);
                if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                {
                    Add(Operand.SymbolOf(argument.Value), null);
                }

                break;
            case IMethodReferenceOperation reference:
                foreach (IParameterSymbol parameter in reference.Method.OriginalDefinition.Parameters)
                {
                    Add(parameter, null);
                }

                break;
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation loop } each:
                collections[loop.Symbol] = each.Collection;
                break;
            case IAnonymousFunctionOperation { Symbol.Parameters.Length: > 0 } lambda when CalledOn(lambda) is { } collection:
                collections[lambda.Symbol.Parameters[0]] = collection;
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                Add(declared, Matched(operation));
                break;
            case IReturnOperation { ReturnedValue: { } returned } when code.FunctionOf(operation) is { } function:
                Add(function.AssociatedSymbol is IPropertySymbol property1 ? property1 : function, returned);
                break;
        }
    }

    private void Change(IOperation collection)
    {
        if (Operand.SymbolOf(collection) is { } symbol)
        {
            changed.Add(symbol);
        }
    }

    private void Add(ISymbol? symbol, IOperation? value)
    {
        if (symbol is null || symbol.Locations.All(location => !location.IsInSource))
        {
            return;
        }

        ISymbol key = symbol.OriginalDefinition;
        if (!values.TryGetValue(key, out List<IOperation?>? known))
        {
            values[key] = known = [];
        }

        known.Add(value);
    }

    // Any(x => ..), FirstOrDefault(x => ..), Array.Find(items, x => ..): the parameter is an item of what it is called on.
    private static IOperation? CalledOn(IAnonymousFunctionOperation lambda)
    {
        IOperation? up = lambda.Parent;
        while (up is IDelegateCreationOperation or IConversionOperation)
        {
            up = up.Parent;
        }

        if (up is not IArgumentOperation { Parent: IInvocationOperation call } || !CollectionLookups.TakesPredicate(call.TargetMethod))
        {
            return null;
        }

        return Operand.Receiver(call) ?? Operand.Argument(call, 0);
    }

    private static IOperation? Matched(IOperation pattern) => pattern.Parent switch
    {
        IIsPatternOperation test => test.Value,
        IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } => choice.Value,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
        _ => null,
    };
}
