using Newtonsoft.Json.Linq;

namespace Connectors;

/// <summary>A policy template with its parameters filled in.</summary>
public sealed record PolicyTemplateInstance
{
    /// <summary>The template's id as written; the platform ignores its letter case.</summary>
    public required string TemplateId { get; init; }

    /// <summary>What its author calls it, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Ids of the operations it applies to; null for all.</summary>
    public IReadOnlyList<string>? Operations { get; init; }

    /// <summary>Request, Response or Failure, or null where the template has only one place.</summary>
    public string? Section { get; init; }

    /// <summary>All its parameters as written, keys with their prefixes. Read, never change.</summary>
    public required JObject Parameters { get; init; }

    /// <summary>The instance as written. Read it, never change it.</summary>
    public required JObject Json { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The template's own parameter of a name (without <c>x-ms-apimTemplateParameter.</c>), or null.</summary>
    public JToken? this[string name] => Parameters["x-ms-apimTemplateParameter." + name];

    /// <summary>Whether it applies to an operation.</summary>
    public bool AppliesTo(string operationId) => Operations is null || Operations.Contains(operationId, StringComparer.Ordinal);
}
