namespace PacPackager.Deployment.Pac;

/// <summary>One line of <c>pac connector list</c>.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Name">Its logical name, or empty where it is not told.</param>
/// <param name="DisplayName">What makers see, or empty where it is not told.</param>
internal sealed record PacConnector(Guid Id, string Name, string DisplayName);
