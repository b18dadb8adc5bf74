using System.Xml.Linq;

namespace ConnectorRules.Package;

/// <summary>A flow as <c>customizations.xml</c> names it.</summary>
/// <param name="Element">The element <c>JsonFileName</c>, or the record where it has none.</param>
/// <param name="Written">The path as written, or null where the record has none.</param>
/// <param name="File">Name of the file in the solution, or null where it is not there.</param>
internal sealed record FlowRecord(XElement Element, string? Written, string? File);
