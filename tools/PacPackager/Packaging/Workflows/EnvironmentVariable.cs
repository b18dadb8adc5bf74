using System.Xml.Linq;

namespace PacPackager.Packaging.Workflows;

/// <summary>An environment variable that flows read.</summary>
/// <param name="SchemaName">Its name, publisher's prefix first.</param>
/// <param name="Definition">The element <c>environmentvariabledefinition</c>.</param>
internal sealed record EnvironmentVariable(string SchemaName, XElement Definition);
