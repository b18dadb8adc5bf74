namespace ConnectorRules.Parameters;

/// <summary>Rules about parameters, and about the labels of all that makers fill in or pick.</summary>
internal static class ParameterRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new ParameterNameReserved(),
        new ParameterNameUnambiguous(),
        new ParameterUnique(),
        new ParameterTypePlain(),
        new ParameterSchemaInBody(),
        new CollectionFormatMulti(),
        new PathParameterInTemplate(),
        new PathParameterRequired(),
        new PathParameterEncoding(),
        new QueryParameterEncoding(),
        new BodySingle(),
        new FetchWithoutBody(),
        new FormFieldName(),
        new InternalParameterDefault(),
        new ParameterLabelPresent(),
        new PropertyLabelPresent(),
        new LabelLength(),
        new LabelTitleCase(),
        new LabelCharacters(),
        new ParameterDescriptionPresent(),
        new ParameterDescriptionSentence(),
        new ParameterDescriptionDiffers(),
    ];
}
