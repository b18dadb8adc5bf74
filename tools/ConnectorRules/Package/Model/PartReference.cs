using System.Xml.Linq;

namespace ConnectorRules.Package;

/// <summary>A connector's file as its record refers to it.</summary>
/// <param name="Kind">Name of the element, lower case: <c>openapidefinition</c>.</param>
/// <param name="Element">The element.</param>
/// <param name="Written">The path as written.</param>
/// <param name="File">Name of the file in the solution, or null where it is not there.</param>
internal sealed record PartReference(string Kind, XElement Element, string Written, string? File);
