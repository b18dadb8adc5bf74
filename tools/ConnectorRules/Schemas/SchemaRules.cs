using ConnectorRules.Schemas.Keywords;
using ConnectorRules.Schemas.Limits;
using ConnectorRules.Schemas.References;
using ConnectorRules.Schemas.Requirements;
using ConnectorRules.Schemas.Types;

namespace ConnectorRules.Schemas;

/// <summary>Rules about the shapes of values.</summary>
internal static class SchemaRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new KeywordVersion(),
        new KeywordKnown(),
        new KeywordPlace(),
        new KeywordRequired(),
        new KeywordValue(),
        new ReferenceFound(),
        new ReferenceTarget(),
        new ReferenceAlone(),
        new SchemaNotRecursive(),
        new RequiredLoop(),
        new SchemaTypeKnown(),
        new SchemaTypeGiven(),
        new ArrayItems(),
        new EnumFilled(),
        new EnumUnique(),
        new EnumTyped(),
        new EnumValueType(),
        new DefaultValueType(),
        new DefaultValueAllowed(),
        new FormatKnown(),
        new FormatType(),
        new BoundsOrdered(),
        new MultipleOfPositive(),
        new ExclusiveBoundPaired(),
        new PatternValid(),
        new ConstraintType(),
        new UniqueItemsIgnored(),
        new RequiredPropertyDeclared(),
        new RequiredListFilled(),
        new RequiredOnObject(),
        new RequiredReadOnlyInput(),
        new InternalDefaultRequired(),
        new InternalRequiredDefault(),
    ];
}
