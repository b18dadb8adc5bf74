namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Finds the parameter of an operation that was meant by a name.</summary>
internal static class ParameterNames
{
    /// <summary>Whether an operation takes a parameter or a property of the body under a name; true where one cannot know.</summary>
    internal static bool IsKnown(string name, OperationInputs inputs)
    {
        InputSource source = inputs.Find(name);
        return source.IsFound || source.IsUnknown || inputs.HasBroken || name == "body";
    }

    /// <summary>The parameter that was probably meant by a name that is not known, or null.</summary>
    internal static string? MeantBy(string name, OperationInputs inputs) => inputs.Named(name).Any()
        ? null
        : Spelling.Nearest(name, inputs.All.Select(parameter => parameter.Name));
}
