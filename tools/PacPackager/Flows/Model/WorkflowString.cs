using Newtonsoft.Json.Linq;
using PacPackager.Flows.Expressions;

namespace PacPackager.Flows.Model;

/// <summary>A string that the host evaluates.</summary>
/// <param name="Token">Where it is written.</param>
/// <param name="Step">The trigger or action it belongs to; null for the workflow's outputs.</param>
/// <param name="Template">Its parts, or null where it cannot be read.</param>
/// <param name="Fault">Why it cannot be read, or null.</param>
internal sealed record WorkflowString(JToken Token, Step? Step, Template? Template, ExpressionException? Fault)
{
    internal static WorkflowString Of(JToken token, Step? step, string text)
    {
        try
        {
            return new WorkflowString(token, step, Template.Parse(text), null);
        }
        catch (ExpressionException fault)
        {
            return new WorkflowString(token, step, null, fault);
        }
    }

    /// <summary>The expressions in it, each with all its parts.</summary>
    internal IEnumerable<Expression> Expressions => Template?.Expressions ?? [];
}
