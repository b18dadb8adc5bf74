using Connectors;

namespace PacPackager.Comparison.Operations;

/// <summary>What an operation is called in messages.</summary>
internal static class OperationName
{
    /// <summary>Its id, or method and path where it has none.</summary>
    internal static string Of(Operation operation) => operation.Id.Length > 0 ? operation.Id : $"{operation.Method} {operation.Path}";
}
