using ConnectorRules.Triggers.Families;

namespace ConnectorRules.Triggers;

/// <summary>Rules about triggers, webhooks and families of revisions.</summary>
internal static class TriggerRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new TriggerDeclared(),
        new TriggerKindFit(),
        new TriggerHintPresent(),

        new NotificationUrlPresent(),
        new NotificationUrlPlace(),
        new NotificationUrlSingle(),
        new NotificationUrlString(),
        new NotificationUrlRequired(),
        new NotificationBodyRequired(),
        new NotificationUrlInternal(),

        new NotificationContentPresent(),
        new NotificationContentPlace(),
        new NotificationContentUsed(),
        new NotificationSchemaFilled(),

        new WebhookAnswerCreated(),
        new WebhookDeletePresent(),
        new WebhookDeleteInternal(),
        new WebhookDeleteParameters(),
        new WebhookDeleteAnswer(),

        new TriggerMetadataFit(),
        new PollingTriggerPolicy(),
        new PollingDataPath(),
        new NotificationOperationExists(),

        new FamilyComplete(),
        new FamilyRevisionUnique(),
        new FamilyRevisionsActive(),
        new FamilyProductionSingle(),
        new FamilyDeclared(),
        new ReplacementOnDeprecated(),
        new ReplacementComplete(),
        new ReplacementExists(),
        new OperationStatusAhead(),
    ];
}
