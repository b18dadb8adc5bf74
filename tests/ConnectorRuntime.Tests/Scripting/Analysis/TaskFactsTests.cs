namespace ConnectorRuntime.Tests.Scripting.Analysis;

public sealed class TaskFactsTests
{
    [Theory]
    [InlineData("var r = Context.SendAsync(Context.Request, CancellationToken).Result;", ".Result")]
    [InlineData("var task = Context.SendAsync(Context.Request, CancellationToken); var r = task.Result;", ".Result")]
    [InlineData("Context.SendAsync(Context.Request, CancellationToken).Wait();", ".Wait()")]
    [InlineData("Context.SendAsync(Context.Request, CancellationToken).Wait(1000);", ".Wait()")]
    [InlineData("string s = Context.Request.Content.ReadAsStringAsync().GetAwaiter().GetResult();", ".GetAwaiter().GetResult()")]
    [InlineData("string s = Context.Request.Content.ReadAsStringAsync().ConfigureAwait(false).GetAwaiter().GetResult();", ".GetAwaiter().GetResult()")]
    [InlineData("Thread.Sleep(1000);", "Thread.Sleep")]
    [InlineData("Thread.Sleep(TimeSpan.FromSeconds(1));", "Thread.Sleep")]
    [InlineData("Task.WaitAll(Task.Run(() => { }));", "Task.WaitAll")]
    [InlineData("Task.Delay(1000).Wait();", ".Wait()")]
    [InlineData("Func<string> read = () => Context.Request.Content.ReadAsStringAsync().Result;", ".Result")]
    [InlineData("var gate = new SemaphoreSlim(1); gate.Wait();", ".Wait()")]
    [InlineData("var gate = new ManualResetEvent(false); gate.WaitOne();", ".WaitOne()")]
    public void A_wait_that_blocks_is_found(string body, string text)
    {
        Assert.Equal([text], SampleFacts.Of(body).BlockingWaits.Select(place => place.Text));
    }

    [Theory]
    [InlineData("await Task.Delay(1000);")]
    [InlineData("await Task.Delay(1000, CancellationToken);")]
    [InlineData("var task = Context.Request.Content.ReadAsStringAsync(); await task; string s = task.Result;")]
    [InlineData("var a = Context.Request.Content.ReadAsStringAsync(); await Task.WhenAll(a); string s = a.Result;")]
    [InlineData("string s = Task.FromResult(\"x\").Result;")]
    [InlineData("await Context.Request.Content.ReadAsStringAsync().ContinueWith(done => done.Result.Length);")]
    [InlineData("var result = new JObject(); var x = result[\"Result\"];")]
    [InlineData("var m = Regex.Match(\"a\", \"a\").Result(\"$0\");")]
    public void What_does_not_block_is_not(string body)
    {
        Assert.Empty(SampleFacts.Of(body).BlockingWaits);
    }

    [Theory]
    [InlineData("async void Go() { await Task.Yield(); }", "Go")]
    [InlineData("async Task Outer() { async void Inner() { await Task.Yield(); } Inner(); await Task.Yield(); }", "Inner")]
    [InlineData("void Outer() { Action go = async () => await Task.Yield(); }", "async lambda")]
    [InlineData("void Outer() { new List<int>().ForEach(async n => await Task.Yield()); }", "async lambda")]
    public void An_async_void_is_found(string members, string text)
    {
        Assert.Equal([text], SampleFacts.Of("", members).AsyncVoids.Select(place => place.Text));
    }

    [Theory]
    [InlineData("async Task Go() { await Task.Yield(); }")]
    [InlineData("void Outer() { Func<Task> go = async () => await Task.Yield(); }")]
    [InlineData("void Plain() { }")]
    public void An_async_task_is_not(string members)
    {
        Assert.Empty(SampleFacts.Of("", members).AsyncVoids);
    }
}
