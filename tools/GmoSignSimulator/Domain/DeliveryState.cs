namespace GmoSignSimulator.Domain;

internal enum DeliveryState
{
    Pending,
    Delivered,

    /// <summary>The receiver said the hook is gone (404 or 410).</summary>
    Abandoned,

    /// <summary>The hook was deleted before the notification arrived.</summary>
    Cancelled,
}
