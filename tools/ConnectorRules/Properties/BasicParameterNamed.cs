using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Properties;

/// <summary>Wants the two connection parameters basic authentication is made from.</summary>
internal sealed class BasicParameterNamed : IRule
{
    private static readonly string[] Names = ["username", "password"];

    public RuleInfo Info { get; } = new(
        "basic-parameter-named", Severity.Error, "For basic authentication, two connection parameters are called exactly username and password.")
    {
        Why = "The platform makes the Authorization header from these two names; under other names the maker is asked and nothing is sent.",
        Source = "\"Specifying connection parameters\"; reports that a definition of basic authentication without the two asks for nothing. "
            + "All but 3 of 77 accepted connectors use exactly these names.",
        Bad = "\"connectionParameters\": { \"user\": { \"type\": \"string\" }, \"password\": { \"type\": \"securestring\" } }",
        Good = "\"connectionParameters\": { \"username\": { \"type\": \"securestring\" }, \"password\": { \"type\": \"securestring\" } }",
        Covers = ["Parameters named username and password", "Definition and properties agree on the kind of authentication"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (Authentication.Of(connector) is not { } authentication
            || authentication.Schemes("basic").FirstOrDefault() is not { } basic
            || authentication.Serves(basic))
        {
            return [];
        }

        // What signs in another way may have the scheme left over; a header set by policy or script does without the names.
        bool signsInOtherwise = authentication.HasOAuth || authentication.HasScript || authentication.IsSetByPolicy("Authorization")
            || authentication.Definition.SecuritySchemes.Any(scheme => scheme != basic && authentication.Serves(scheme));
        return signsInOtherwise
            ? Missing(authentication, $", or take the scheme '{ValueText.Cut(basic.Name)}' out of the definition")
                .Select(finding => finding with { Severity = Severity.Warning })
            : Missing(authentication, " of type 'securestring'");
    }

    private IEnumerable<Diagnostic> Missing(Authentication authentication, string advice)
    {
        // The way that has most of it is the one that is meant.
        IReadOnlyList<ConnectionParameter> way = authentication.Properties.ConnectionWays
            .OrderByDescending(candidate => Names.Count(name => candidate.Any(parameter => parameter.Name == name)))
            .FirstOrDefault() ?? [];
        List<string> absent = [];
        foreach (string name in Names.Where(name => !way.Any(parameter => parameter.Name == name)))
        {
            if (way.FirstOrDefault(parameter => IsMeant(parameter, name)) is { } meant)
            {
                yield return Info.At(
                    meant.Position,
                    $"The definition has basic authentication, which does not take '{ValueText.Cut(meant.Name)}' as '{name}'.",
                    $"Rename it to '{name}', here and in the policies.");
            }
            else
            {
                absent.Add($"'{name}'");
            }
        }

        if (absent.Count > 0)
        {
            yield return Info.At(
                authentication.Place,
                $"The definition has basic authentication, and no connection parameter is called {string.Join(" or ", absent)}.",
                $"Add {(absent.Count == 1 ? "the connection parameter" : "the connection parameters")} {string.Join(" and ", absent)}{advice}.");
        }
    }

    private static bool IsMeant(ConnectionParameter parameter, string name)
    {
        string plain = string.Concat(parameter.Name.Where(char.IsLetter)).ToLowerInvariant();
        return !Names.Contains(parameter.Name, StringComparer.Ordinal) && (name == "username"
            ? plain is "username" or "user" or "login" or "userid" or "account" or "email" or "accountid" || Spelling.Meant(plain, [name]) is not null
            : plain is "password" or "pass" or "pwd" or "passwd" or "secret" || Spelling.Meant(plain, [name]) is not null);
    }
}
