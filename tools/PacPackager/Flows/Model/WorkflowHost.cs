namespace PacPackager.Flows.Model;

/// <summary>Where a workflow runs, which decides how it stores its calls.</summary>
internal enum WorkflowHost
{
    /// <summary>A cloud flow: operation ids and flattened parameters.</summary>
    PowerAutomate,

    /// <summary>Logic Apps Standard: a project with connections.json; methods and paths.</summary>
    Standard,

    /// <summary>Logic Apps Consumption, also inside an ARM template; methods and paths, connections as a parameter.</summary>
    Consumption,
}
