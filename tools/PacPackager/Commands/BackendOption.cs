using System.CommandLine;

namespace PacPackager.Commands;

/// <summary><c>--backend URL</c>: the service to call instead of the definition's host.</summary>
internal static class BackendOption
{
    internal const string Name = "--backend";

    internal static Option<string?> Create(bool required) => new(Name)
    {
        Description = "Absolute http or https address of the service. A path in it takes the place of the definition's basePath.",
        HelpName = "URL",
        Required = required,
    };

    /// <summary>The address, or null where none is given.</summary>
    /// <exception cref="UsageException">It is no absolute http or https address.</exception>
    internal static Uri? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        bool isUrl = Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);
        if (!isUrl || url!.Query.Length > 0 || url.Fragment.Length > 0 || url.UserInfo.Length > 0)
        {
            throw new UsageException($"{Name} takes an absolute http or https address without query, fragment or user, such as http://127.0.0.1:5000.");
        }

        return url;
    }
}
