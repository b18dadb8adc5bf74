namespace ConnectorRules.Subject;

/// <summary>What a schema is used for, references followed.</summary>
[Flags]
public enum SchemaUse
{
    /// <summary>Nothing refers to it.</summary>
    None = 0,

    /// <summary>It is a request body or part of one.</summary>
    Input = 1,

    /// <summary>It is an answer or part of one.</summary>
    Output = 2,

    /// <summary>It is a webhook's event or part of one.</summary>
    Notification = 4,
}
