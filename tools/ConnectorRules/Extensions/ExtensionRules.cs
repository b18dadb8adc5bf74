using ConnectorRules.Extensions.Contents;
using ConnectorRules.Extensions.Dynamic;

namespace ConnectorRules.Extensions;

/// <summary>Rules about the platform's extensions: names, places, values, and what they refer to.</summary>
internal static class ExtensionRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new ExtensionKnown(),
        new ExtensionPlace(),
        new ExtensionValue(),
        new ExtensionOperationExists(),
        new TestConnectionCallable(),
        new TestValuePublic(),
        new EnumValuesAllowed(),
        new EnumValuesUnique(),
        new EnumValuesLabelled(),
        new DictionaryEditorObject(),
        new BinaryPlace(),
        new FileTypePlace(),
        new DynamicPlace(),
        new DynamicOperationExists(),
        new DynamicItemsFound(),
        new DynamicPropertyFound(),
        new DynamicValuePathGiven(),
        new DynamicParameterSupplied(),
        new DynamicParameterKnown(),
        new DynamicParameterType(),
        new DynamicSourceFound(),
        new DynamicSourceVisible(),
        new DynamicTwinGiven(),
    ];
}
