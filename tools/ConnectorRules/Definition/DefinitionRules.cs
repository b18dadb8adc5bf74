using ConnectorRules.Definition.Head;
using ConnectorRules.Definition.Info;
using ConnectorRules.Definition.Limits;
using ConnectorRules.Definition.Metadata;
using ConnectorRules.Definition.Security;
using ConnectorRules.Definition.Texts;

namespace ConnectorRules.Definition;

/// <summary>Rules about the definition's head: info, host, security, metadata, and about what concerns it as a whole.</summary>
internal static class DefinitionRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new SwaggerVersion(),
        new DefinitionPartPresent(),
        new PartOrder(),
        new InfoTitleLength(),
        new InfoTitleWords(),
        new InfoTitleEnding(),
        new InfoTextEnglish(),
        new InfoDescriptionPresent(),
        new InfoDescriptionLength(),
        new InfoDescriptionWords(),
        new InfoDescriptionPlain(),
        new InfoDescriptionSentence(),
        new ContactPresent(),
        new ContactNamePresent(),
        new ContactUrlPresent(),
        new ContactEmailPresent(),
        new ContactEmailValid(),
        new UrlAbsolute(),
        new HostValid(),
        new HostProduction(),
        new HostStage(),
        new BasePathValid(),
        new SchemeKnown(),
        new SchemeHttps(),
        new PathsFilled(),
        new TagUnique(),
        new SecuritySchemeValid(),
        new OauthFlowSupported(),
        new SecuritySchemeUsed(),
        new SecurityRequirementDefined(),
        new SecurityRequirementScopes(),
        new MetadataPresent(),
        new MetadataPropertyPresent(),
        new MetadataPropertySpelling(),
        new CategoryKnown(),
        new CategoryCount(),
        new OperationCount(),
        new SchemaCount(),
        new SchemaDepth(),
        new SharedPartUsed(),
        new TextTrimmed(),
        new TextSingleLine(),
        new TextWithoutHtml(),
    ];
}
