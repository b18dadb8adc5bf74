using System.Net;

namespace ConnectorRuntime.Gateway.Wire;

/// <summary>A body that notes its bytes in a <see cref="CapturedBody"/> while somebody else reads or sends it; nothing is held back.</summary>
internal sealed class CapturedContent : HttpContent
{
    private readonly HttpContent inner;
    private readonly CapturedBody body;

    public CapturedContent(HttpContent inner, CapturedBody body)
    {
        this.inner = inner;
        this.body = body;
        foreach ((string name, var values) in inner.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        body.Restart();
        await inner.CopyToAsync(new CapturingWriteStream(stream, body), context, cancellationToken);
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
    {
        body.Restart();
        return new CapturingReadStream(await inner.ReadAsStreamAsync(cancellationToken), body);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = inner.Headers.ContentLength ?? 0;
        return inner.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
