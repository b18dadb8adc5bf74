namespace GmoSignSimulator.Notifications;

/// <summary>What became of one attempt.</summary>
/// <param name="Status">The receiver's HTTP status, or null when no answer came.</param>
/// <param name="Words">The same in words, without the address.</param>
internal sealed record DeliveryOutcome(int? Status, string Words)
{
    public bool IsDelivered => Status is >= 200 and < 300;

    /// <summary>The receiver does not know the callback any more.</summary>
    public bool IsGone => Status is 404 or 410;
}
