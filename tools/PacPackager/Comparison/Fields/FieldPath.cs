namespace PacPackager.Comparison.Fields;

/// <summary>How the platform's messages write the way to a field: names with slashes, <c>[]</c> for the items of an array.</summary>
internal static class FieldPath
{
    internal static string Below(string path, string name) => path.Length == 0 ? name : $"{path}/{name}";
}
