namespace Connectors;

/// <summary>One product in which a connector is on offer.</summary>
/// <param name="Service">The product: Logic Apps, Power Automate, Power Apps, …</param>
/// <param name="Class">Its licence class there: Standard, Premium, …</param>
/// <param name="Regions">Where: <c>All Logic Apps regions</c>, say.</param>
/// <param name="Except">Regions that are left out; empty for none.</param>
public sealed record ProductAvailability(string Service, string Class, string Regions, IReadOnlyList<string> Except);
