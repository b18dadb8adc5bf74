using System.Buffers;

namespace ConnectorRuntime.Gateway.Wire;

/// <summary>The beginning of a body that passes by, kept up to a limit.</summary>
/// <param name="limit">Bytes to keep.</param>
public sealed class CapturedBody(int limit)
{
    private readonly Lock gate = new();
    private readonly ArrayBufferWriter<byte> kept = new();

    /// <summary>Bytes that have passed so far.</summary>
    public long Length { get; private set; }

    /// <summary>True when more has passed than was kept.</summary>
    public bool IsTruncated => Length > kept.WrittenCount;

    /// <summary>A copy of what was kept.</summary>
    public byte[] ToArray()
    {
        lock (gate)
        {
            return kept.WrittenSpan.ToArray();
        }
    }

    /// <summary>Notes bytes as they pass.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            int room = (int)Math.Min(bytes.Length, limit - kept.WrittenCount);
            kept.Write(bytes[..room]);
            Length += bytes.Length;
        }
    }

    /// <summary>Forgets what has passed, because the body is about to pass once more.</summary>
    public void Restart()
    {
        lock (gate)
        {
            kept.ResetWrittenCount();
            Length = 0;
        }
    }
}
