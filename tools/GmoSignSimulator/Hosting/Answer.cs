namespace GmoSignSimulator.Hosting;

/// <summary>What an endpoint gives: a status, and an object that is written as JSON or, for bytes, as a file.</summary>
internal sealed record Answer(int Status, object Body)
{
    public static Answer Ok(object body) => new(200, body);

    public static Answer Created(object body) => new(201, body);
}
