namespace ConnectorRuntime.Tests.Scripting.Analysis;

public sealed class ReturnsNullTests
{
    [Theory]
    [InlineData("return null;", "", "ExecuteAsync")]
    [InlineData("return default;", "", "ExecuteAsync")]
    [InlineData("return Context.OperationId == \"A\" ? await A() : null;", "Task<HttpResponseMessage> A() => Context.SendAsync(Context.Request, CancellationToken);", "ExecuteAsync")]
    [InlineData("return Context.OperationId switch { \"A\" => new HttpResponseMessage(), _ => null };", "", "ExecuteAsync")]
    [InlineData("return await A();", "async Task<HttpResponseMessage> A() { return null; }", "A")]
    [InlineData("return await A();", "Task<HttpResponseMessage> A() => Task.FromResult<HttpResponseMessage>(null);", "A")]
    [InlineData("HttpResponseMessage response = null; switch (Context.OperationId) { case \"A\": response = new HttpResponseMessage(); break; } return response;", "", "ExecuteAsync")]
    public void An_answer_that_is_null_is_found(string body, string members, string method)
    {
        Assert.Equal([method], Places(body, members));
    }

    [Theory]
    [InlineData("HttpResponseMessage response = null; response = new HttpResponseMessage(); return response;", "")]
    [InlineData("HttpResponseMessage response = null; try { response = await Context.SendAsync(Context.Request, CancellationToken); } catch { } return response;", "")]
    [InlineData("HttpResponseMessage response = null; if (Context.OperationId == \"A\") { response = new HttpResponseMessage(); } else { response = await Context.SendAsync(Context.Request, CancellationToken); } return response;", "")]
    [InlineData("return await Try() ?? new HttpResponseMessage();", "async Task<HttpResponseMessage> Try() { return null; }")]
    [InlineData("var tried = await Try(); if (tried != null) { return tried; } return new HttpResponseMessage();", "async Task<HttpResponseMessage> Try() { return null; }")]
    [InlineData("string text = Text(); return new HttpResponseMessage();", "string Text() { return null; }")]
    public void What_is_no_answer_may_be_null(string body, string members)
    {
        Assert.Empty(Places(body, members));
    }

    private static IEnumerable<string> Places(string body, string members) => SampleFacts
        .OfText($"public class Script : ScriptBase {{ public override async Task<HttpResponseMessage> ExecuteAsync() {{ {body} }}\n{members} }}")
        .ReturnsNull.Select(place => place.Text);
}
