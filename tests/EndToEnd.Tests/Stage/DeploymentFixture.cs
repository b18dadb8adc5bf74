namespace EndToEnd.Tests.Stage;

/// <summary>One deployment for all tests of a class.</summary>
public sealed class DeploymentFixture : IAsyncLifetime
{
    private Deployment? deployment;

    internal Deployment Deployment => deployment!;

    public async Task InitializeAsync() => deployment = await Deployment.StartAsync();

    public Task DisposeAsync() => deployment!.DisposeAsync().AsTask();
}
