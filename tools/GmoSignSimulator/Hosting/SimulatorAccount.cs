namespace GmoSignSimulator.Hosting;

/// <summary>A customer of the simulated service.</summary>
/// <param name="Id">The customer id, the user name of basic authentication.</param>
/// <param name="Secret">The secret key, the password; never stored, logged or printed.</param>
public sealed record SimulatorAccount(string Id, string Secret)
{
    /// <summary>The account that is there when none is given. It is known to everybody, and good for this machine only.</summary>
    public static SimulatorAccount Demo { get; } = new("demo-customer", "demo-secret");

    /// <summary>The id alone.</summary>
    public override string ToString() => Id;
}
