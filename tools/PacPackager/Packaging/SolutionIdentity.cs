using System.Buffers.Binary;
using PacPackager.Dataverse;

namespace PacPackager.Packaging;

/// <summary>What a solution is called.</summary>
/// <param name="UniqueName">The name that tells it from other solutions of an environment.</param>
/// <param name="DisplayName">The name people see.</param>
/// <param name="Version">Four numbers: <c>1.2.0.0</c>.</param>
/// <param name="PublisherPrefix">The publisher's prefix without the underscore; the publisher's unique name too.</param>
/// <param name="PublisherName">The publisher as people read it.</param>
internal sealed record SolutionIdentity(string UniqueName, string DisplayName, string Version, string PublisherPrefix, string PublisherName)
{
    // The least value Dataverse takes, and how many there are.
    private const int LeastOptionValuePrefix = 10_000;
    private const int OptionValuePrefixes = 90_000;

    /// <summary>Begins the values of the publisher's own choices; follows from the prefix, so that it is the same every time.</summary>
    /// <remarks>Source: "Create a solution publisher": 10,000 to 99,999.</remarks>
    internal int OptionValuePrefix =>
        LeastOptionValuePrefix
        + (int)(BinaryPrimitives.ReadUInt32BigEndian(DerivedId.Of("publisher", PublisherPrefix).ToByteArray(bigEndian: true)) % OptionValuePrefixes);

    /// <summary>The solution beside it that holds the flows. Under the same name one would replace the other.</summary>
    /// <param name="displayName">What the flow source calls itself, or null.</param>
    internal SolutionIdentity ForFlows(string? displayName) =>
        this with { UniqueName = UniqueName + SolutionName.FlowsSuffix, DisplayName = displayName ?? $"{DisplayName} flows" };
}
