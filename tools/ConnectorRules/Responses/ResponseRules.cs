namespace ConnectorRules.Responses;

/// <summary>Rules about answers.</summary>
internal static class ResponseRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new ResponsePresent(),
        new ResponseCodeValid(),
        new ResponseSuccessDeclared(),
        new ResponseDescriptionPresent(),
        new ResponseSchemaGiven(),
        new ResponseSchemaSaysSomething(),
        new ResponseSchemaSingle(),
        new ResponseSchemaPlace(),
        new DefaultResponseSchema(),
        new ErrorResponseDeclared(),
        new ErrorResponseSchema(),
        new ResponseExampleProduced(),
        new ResponseHeaderUnique(),
    ];
}
