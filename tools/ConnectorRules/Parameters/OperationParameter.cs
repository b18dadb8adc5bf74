using ConnectorRules.Subject;

namespace ConnectorRules.Parameters;

/// <summary>A parameter as an operation has it.</summary>
/// <param name="Written">Where it is written, be it a reference.</param>
/// <param name="Content">What it says, at the end of the reference.</param>
internal sealed record OperationParameter(DefinitionNode Written, DefinitionNode Content)
{
    internal string Name => Content.Text("name") ?? "";

    internal string In => Content.Text("in") ?? "";

    internal string? Type => Content.Text("type");

    internal bool IsInBody => In is "body" or "formData";
}
