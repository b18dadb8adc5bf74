using GmoSignSimulator.Domain;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GmoSignSimulator.Hosting;

/// <summary>How to start a simulator.</summary>
public sealed record SimulatorOptions
{
    /// <summary>Holds the database and <c>input/</c>, where huge files are looked for. Made when it is missing; one simulator at a time.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Who may call.</summary>
    public IReadOnlyList<SimulatorAccount> Accounts { get; init; } = [SimulatorAccount.Demo];

    /// <summary>The clock, for time stamps and for the delays between attempts.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The wait after a notification's first failed attempt; each further wait is twice as long.</summary>
    public TimeSpan FirstRetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>No wait between attempts is longer.</summary>
    public TimeSpan LongestRetryDelay { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a receiver may take to answer a notification.</summary>
    public TimeSpan DeliveryTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>TrueType files for text that Helvetica lacks, tried in order; missing files are passed over.</summary>
    public IReadOnlyList<string> FontFiles { get; init; } = DefaultFonts;

    /// <summary>Where requests and notifications are logged, by method, path and status only.</summary>
    public ILoggerFactory LoggerFactory { get; init; } = NullLoggerFactory.Instance;

    /// <summary>Where ids come from.</summary>
    internal IIdSource Ids { get; init; } = new RandomIds();

    /// <summary>Where common systems keep TrueType fonts with Japanese, then with much else.</summary>
    internal static IReadOnlyList<string> DefaultFonts { get; } =
    [
        "/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf",
        "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
        "/Library/Fonts/Arial Unicode.ttf",
        "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
        @"C:\Windows\Fonts\arialuni.ttf",
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    ];
}
