using TestKit;

namespace ConnectorRules.Tests;

/// <summary>Archives from listings that may include those in the folder <c>Archives</c>.</summary>
internal static class Archives
{
    internal static byte[] Build(string listing) =>
        ZipListing.Build(listing, name => File.ReadAllText(RepositoryPaths.Of("tests", "ConnectorRules.Tests", "Archives", name + ".txtar")));
}
