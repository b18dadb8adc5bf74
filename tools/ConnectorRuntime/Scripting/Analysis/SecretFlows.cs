using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Follows what must not be logged from where a script gets it.</summary>
internal sealed class SecretFlows
{
    private const string RequestHeaders = "System.Net.Http.Headers.HttpRequestHeaders";

    // Written without - and _: X-Api-Key, api_key. A name that ends in one of them is taken for the same; "nextPageToken" is not.
    private static readonly string[] CredentialNames =
    [
        "authorization", "password", "passwd", "accesstoken", "refreshtoken", "idtoken", "authtoken", "bearertoken",
        "secret", "apikey", "subscriptionkey", "privatekey", "cookie",
    ];

    private readonly Writes writes;
    private readonly HashSet<ISymbol> givenOut = new(SymbolEqualityComparer.Default);
    private readonly (SecretKind Kind, ValueFlow Flow)[] flows;

    internal SecretFlows(ScriptCode code, Writes writes)
    {
        this.writes = writes;
        foreach (IInvocationOperation call in code.Operations.OfType<IInvocationOperation>().Where(IsCredentialAskedFor))
        {
            foreach (ISymbol symbol in call.Arguments.Where(argument => argument.Parameter?.RefKind == RefKind.Out).Select(argument => Operand.SymbolOf(argument.Value)).OfType<ISymbol>())
            {
                givenOut.Add(symbol);
            }
        }

        flows =
        [
            (SecretKind.Credential, new ValueFlow(code, writes, IsCredential, StillTells, partsCount: true)),
            (SecretKind.Headers, new ValueFlow(code, writes, IsHeaders, StillTells, partsCount: true)),
            (SecretKind.Body, new ValueFlow(code, writes, IsBody, StillTells, partsCount: true)),
        ];
    }

    /// <summary>What an expression gives away; null where nothing is sure.</summary>
    internal SecretKind? KindOf(IOperation expression)
    {
        foreach ((SecretKind kind, ValueFlow flow) in flows)
        {
            if (flow.Carries(expression))
            {
                return kind;
            }
        }

        return null;
    }

    private bool IsCredential(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Authorization" or "ProxyAuthorization" } property } => Operand.Is(property.ContainingType, RequestHeaders),
        IPropertyReferenceOperation { Property: { Name: "Parameter" } property } => Operand.Is(property.ContainingType, "System.Net.Http.Headers.AuthenticationHeaderValue"),
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ } index] } => NamesCredential(index.Value),
        IInvocationOperation call when call.Arguments.All(argument => argument.Parameter?.RefKind != RefKind.Out) => IsCredentialAskedFor(call),
        _ => Operand.SymbolOf(operation) is { } symbol && givenOut.Contains(symbol),
    };

    // headers.GetValues("X-Api-Key"), query.Get("api_key"), body.Value<string>("password")
    private static bool IsCredentialAskedFor(IInvocationOperation call) => Operand.Receiver(call) is not null
        && call.TargetMethod.Name is "GetValues" or "TryGetValues" or "Get" or "Value" or "GetValue" or "TryGetValue" or "SelectToken"
        && call.Arguments.Any(argument => NamesCredential(argument.Value));

    private bool IsHeaders(IOperation operation) => operation switch
    {
        // Of a pair in a loop over all headers the value tells, the name does not.
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } pair } => Operand.SymbolOf(pair) is { } item && writes.CollectionOf(item) is { Type: { } type } all
            && (Operand.Is(type, RequestHeaders) || Operand.Is(Operand.Bare(all)?.Type, RequestHeaders)),
        { Type: { } type } => Operand.Is(type, RequestHeaders) || Operand.Is(type, "System.Net.Http.HttpRequestMessage"),
        _ => false,
    };

    private static bool IsBody(IOperation operation) => operation is IInvocationOperation { TargetMethod: { Name: "ReadAsStringAsync" or "ReadAsByteArrayAsync" } method }
        && Operand.Is(method.ContainingType, "System.Net.Http.HttpContent");

    // The operand that the result still gives away.
    private static IOperation? StillTells(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "ToString" or "Trim" or "TrimStart" or "TrimEnd" or "Replace" or "Split" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant"
            or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "ToArray" or "ToList" or "DeepClone" => Operand.Receiver(call),
        "Select" when LooksAtValues(call) => Operand.Receiver(call),
        "FromBase64String" or "ToBase64String" or "GetString" or "GetBytes" or "Parse" or "SerializeObject" or "DeserializeObject" or "FromObject" or "FromResult"
            or "UrlDecode" or "UrlEncode" or "UnescapeDataString" or "EscapeDataString" => Operand.Argument(call, 0),
        _ => null,
    };

    private static bool LooksAtValues(IInvocationOperation call) => call.Arguments.SelectMany(argument => argument.Descendants())
        .Any(operation => operation is IPropertyReferenceOperation { Property.Name: "Value" });

    private static bool NamesCredential(IOperation name)
    {
        if (name.ConstantValue is not { HasValue: true, Value: string text })
        {
            return false;
        }

        string plain = text.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        return Array.Exists(CredentialNames, known => plain.EndsWith(known, StringComparison.OrdinalIgnoreCase));
    }
}
