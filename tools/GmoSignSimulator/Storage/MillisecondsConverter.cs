using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GmoSignSimulator.Storage;

/// <summary>A moment as milliseconds since 1970, in UTC.</summary>
internal sealed class MillisecondsConverter() : ValueConverter<DateTimeOffset, long>(
    moment => moment.ToUnixTimeMilliseconds(), stored => DateTimeOffset.FromUnixTimeMilliseconds(stored));
