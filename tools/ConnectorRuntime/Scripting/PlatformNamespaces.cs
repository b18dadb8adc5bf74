namespace ConnectorRuntime.Scripting;

/// <summary>Which namespaces a script may use.</summary>
internal static class PlatformNamespaces
{
    /// <summary>The platform's list, complete; it imports them all. Source: "Write code in a custom connector".</summary>
    internal static readonly string[] Documented =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.Diagnostics", "System.IO", "System.IO.Compression",
        "System.Linq", "System.Net", "System.Net.Http", "System.Net.Http.Headers", "System.Net.Security",
        "System.Security.Authentication", "System.Security.Cryptography", "System.Text", "System.Text.RegularExpressions",
        "System.Threading", "System.Threading.Tasks", "System.Web", "System.Xml", "System.Xml.Linq", "System.Drawing",
        "System.Drawing.Drawing2D", "System.Drawing.Imaging", "Microsoft.Extensions.Logging", "Newtonsoft.Json", "Newtonsoft.Json.Linq",
    ];

    /// <summary>Not on the list, but scripts that were accepted and run use them. Source: the 82 published scripts.</summary>
    internal static readonly string[] Accepted =
    [
        "System.Collections.Specialized", "System.Globalization", "System.Runtime.Serialization", "Newtonsoft.Json.Converters",
        "Microsoft.PowerPlatform.Connectors.CustomCode.CSharp", "System.Runtime.Remoting.Contexts",
    ];

    /// <summary>Namespaces a script may import although the reference assemblies have nothing in them.</summary>
    internal static readonly string[] WithoutTypes =
    [
        "System.Drawing.Drawing2D", "System.Drawing.Imaging",
        "Microsoft.PowerPlatform.Connectors.CustomCode.CSharp", "System.Runtime.Remoting.Contexts",
    ];

    private static readonly HashSet<string> DocumentedSet = [.. Documented];
    private static readonly HashSet<string> AcceptedSet = [.. Accepted];

    internal static bool IsDocumented(string name) => DocumentedSet.Contains(name);

    internal static bool IsAccepted(string name) => AcceptedSet.Contains(name);
}
