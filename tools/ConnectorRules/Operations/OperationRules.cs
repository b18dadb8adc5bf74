namespace ConnectorRules.Operations;

/// <summary>Rules about paths and operations.</summary>
internal static class OperationRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new PathWellFormed(),
        new PathTemplateValid(),
        new PathUnique(),
        new PathUnambiguous(),
        new PathVariableDeclared(),
        new PathOperationPresent(),
        new OperationIdPresent(),
        new OperationIdUnique(),
        new OperationIdAlphanumeric(),
        new OperationIdPascalCase(),
        new OperationIdRevision(),
        new OperationSummaryPresent(),
        new OperationSummaryLength(),
        new OperationSummarySlash(),
        new OperationSummaryCharacters(),
        new OperationSummaryEnding(),
        new OperationSummarySentenceCase(),
        new OperationSummaryUnique(),
        new OperationDescriptionPresent(),
        new OperationDescriptionSentence(),
        new OperationDescriptionDiffers(),
        new TriggerSummaryWording(),
        new TriggerDescriptionWording(),
        new ConsumesGiven(),
        new ConsumesKnown(),
        new ConsumesFitBody(),
    ];
}
