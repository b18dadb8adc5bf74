namespace ConnectorRules.Operations;

/// <summary>A path with its variables: <c>/invoices/{id}</c>.</summary>
internal sealed class PathTemplate
{
    private PathTemplate(IReadOnlyList<string> variables, string shape, string? fault)
    {
        Variables = variables;
        Shape = shape;
        Fault = fault;
    }

    /// <summary>Names of the variables in the order written.</summary>
    internal IReadOnlyList<string> Variables { get; }

    /// <summary>The path without what the platform does not tell apart: names of variables and letter case.</summary>
    internal string Shape { get; }

    /// <summary>What is wrong with the braces, as the end of a sentence about the path; null where nothing is.</summary>
    internal string? Fault { get; }

    internal static PathTemplate Parse(string path)
    {
        List<string> variables = [];
        System.Text.StringBuilder shape = new(path.Length);
        for (int at = 0; at < path.Length; at++)
        {
            if (path[at] == '}')
            {
                return new(variables, path, "closes a brace that was not opened");
            }

            if (path[at] != '{')
            {
                shape.Append(char.ToLowerInvariant(path[at]));
                continue;
            }

            int end = path.IndexOfAny(['{', '}'], at + 1);
            string name = end < 0 ? "" : path[(at + 1)..end];
            if (end < 0 || path[end] == '{')
            {
                return new(variables, path, "opens a brace that it does not close");
            }

            if (name.Trim().Length == 0 || name.Contains('/', StringComparison.Ordinal))
            {
                string fault = name.Trim().Length == 0 ? "has a variable without a name" : $"has a variable across segments, '{{{name}}}'";
                return new(variables, path, fault);
            }

            variables.Add(name);
            shape.Append("{}");
            at = end;
        }

        return new(variables, shape.ToString(), null);
    }
}
