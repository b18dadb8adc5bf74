namespace PacStandIn;

/// <summary>Every command and its options, as the documentation of <c>pac connector</c> and <c>pac auth</c> has them.</summary>
internal static class Grammar
{
    private static readonly CommandOption Environment = new("--environment", "-env", ValueKind.Environment);
    private static readonly CommandOption OutputDirectory = new("--outputDirectory", "-o", ValueKind.Text);
    private static readonly CommandOption ConnectorId = new("--connector-id", "-id", ValueKind.Guid, IsRequired: true);

    private static readonly CommandOption[] Files =
    [
        new("--api-definition-file", "-df", ValueKind.JsonFile),
        new("--api-properties-file", "-pf", ValueKind.JsonFile),
        new("--icon-file", "-if", ValueKind.PngFile),
        new("--script-file", "-sf", ValueKind.ScriptFile),
        new("--settings-file", null, ValueKind.JsonFile),
        new("--solution-unique-name", "-sol", ValueKind.Text),
        Environment,
    ];

    internal static IReadOnlyDictionary<string, CommandOption[]> Commands { get; } = new Dictionary<string, CommandOption[]>(StringComparer.Ordinal)
    {
        ["connector create"] = Files,
        ["connector update"] = [ConnectorId, .. Files],
        ["connector download"] = [ConnectorId, OutputDirectory, Environment],
        ["connector list"] = [Environment, new("--json", null, ValueKind.None)],
        ["connector init"] =
        [
            new("--connection-template", "-ct", ValueKind.Template),
            new("--generate-script-file", null, ValueKind.None),
            new("--generate-settings-file", null, ValueKind.None),
            OutputDirectory,
        ],
        ["auth list"] = [],
        ["auth who"] = [],
        ["auth create"] =
        [
            new("--name", "-n", ValueKind.Text),
            Environment with { Kind = ValueKind.Text },
            new("--applicationId", "-id", ValueKind.Text),
            new("--clientSecret", "-cs", ValueKind.Text),
            new("--tenant", "-t", ValueKind.Text),
            new("--certificateDiskPath", "-cdp", ValueKind.Text),
            new("--certificatePassword", "-cp", ValueKind.Text),
            new("--username", "-un", ValueKind.Text),
            new("--password", "-p", ValueKind.Text),
            new("--deviceCode", "-dc", ValueKind.None),
            new("--managedIdentity", "-mi", ValueKind.None),
            new("--githubFederated", "-ghf", ValueKind.None),
            new("--azureDevOpsFederated", "-adof", ValueKind.None),
            new("--cloud", "-ci", ValueKind.Text),
            new("--url", "-u", ValueKind.Text),
        ],
    };
}
