using System.Net;
using System.Runtime.CompilerServices;
using ConnectorRuntime.Scripting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ConnectorRuntime.Tests.Scripting;

public sealed class ScriptRunnerTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    [Fact]
    public async Task The_scripts_response_is_the_outcome()
    {
        CompiledScript script = Script("return new HttpResponseMessage(HttpStatusCode.Created) { Content = CreateJsonContent(\"{\\\"a\\\":1}\") };");

        ScriptOutcome outcome = await new ScriptRunner().RunAsync(script, Call());

        Assert.Equal((ScriptEnd.Answered, HttpStatusCode.Created, null), (outcome.End, outcome.Response.StatusCode, outcome.Detail));
        Assert.Equal("{\"a\":1}", await outcome.Response.Content.ReadAsStringAsync());
        Assert.Equal("application/json", outcome.Response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_context_is_the_call()
    {
        CompiledScript script = Script("""
            Context.Logger.LogInformation("seen");
            return Text($"{Context.OperationId} {Context.CorrelationId} {Context.Request.RequestUri} {Context.OriginalRequestUri} {Context.CreateNotificationUri("/hooks/1?x=y")}");
            """);
        ListLogger logger = new();

        ScriptOutcome outcome = await new ScriptRunner().RunAsync(script, Call() with
        {
            OriginalRequestUri = new Uri("http://127.0.0.1:5000/apim/invoices/local/orders?a=b"),
            ConnectionUri = new Uri("http://127.0.0.1:5000/apim/invoices/local"),
            Logger = logger,
        });

        Assert.Equal(
            "Send c-1 https://backend.example/orders http://127.0.0.1:5000/apim/invoices/local/orders?a=b http://127.0.0.1:5000/apim/invoices/local/hooks/1?x=y",
            await outcome.Response.Content.ReadAsStringAsync());
        Assert.Equal(["seen"], logger.Lines);
    }

    [Fact]
    public async Task Without_a_gateway_there_is_no_original_address()
    {
        CompiledScript script = Script("return Text(Context.OriginalRequestUri == null ? \"none\" : \"some\");");

        ScriptOutcome outcome = await new ScriptRunner().RunAsync(script, Call());

        Assert.Equal("none", await outcome.Response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task What_the_script_sends_goes_where_the_call_says()
    {
        List<string> sent = [];
        CompiledScript script = Script("""
            var extra = new HttpRequestMessage(HttpMethod.Get, new Uri("https://other.example/x"));
            await Context.SendAsync(extra, CancellationToken);
            return await Context.SendAsync(Context.Request, CancellationToken);
            """);

        ScriptOutcome outcome = await new ScriptRunner().RunAsync(script, Call() with
        {
            Send = (request, _) =>
            {
                sent.Add($"{request.Method} {request.RequestUri}");
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted));
            },
        });

        Assert.Equal(HttpStatusCode.Accepted, outcome.Response.StatusCode);
        Assert.Equal(["GET https://other.example/x", "POST https://backend.example/orders"], sent);
    }

    [Fact]
    public async Task A_request_can_be_sent_once()
    {
        CompiledScript script = Script("""
            await Context.SendAsync(Context.Request, CancellationToken);
            return await Context.SendAsync(Context.Request, CancellationToken);
            """);

        ScriptOutcome outcome = await new ScriptRunner().RunAsync(script, Call());

        Assert.Equal(ScriptEnd.Threw, outcome.End);
        Assert.StartsWith("System.InvalidOperationException", outcome.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_call_gets_a_new_instance()
    {
        CompiledScript script = SampleScript.Runnable("""
            public class Script : ScriptBase
            {
                private int calls;
                public override Task<HttpResponseMessage> ExecuteAsync() => Task.FromResult(new HttpResponseMessage((HttpStatusCode)(200 + ++calls)));
            }
            """);
        ScriptRunner runner = new();

        await runner.RunAsync(script, Call());
        ScriptOutcome second = await runner.RunAsync(script, Call());

        Assert.Equal(HttpStatusCode.Created, second.Response.StatusCode);
    }

    [Fact]
    public async Task An_exception_tells_the_caller_nothing_and_the_developer_where()
    {
        CompiledScript script = Script("\nthrow new InvalidOperationException(\"password=hunter2\");");

        ScriptOutcome outcome = await new ScriptRunner().RunAsync(script, Call());

        Assert.Equal((ScriptEnd.Threw, "System.InvalidOperationException in script.csx, line 2"), (outcome.End, outcome.Detail));
        Assert.Equal(HttpStatusCode.InternalServerError, outcome.Response.StatusCode);
        Assert.Equal(
            """{"error":{"code":500,"clientRequestId":"c-1","message":"InternalServerError"}}""", await outcome.Response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("public class Script : ScriptBase { public Script() { throw new FormatException(); } public override Task<HttpResponseMessage> ExecuteAsync() => null; }")]
    [InlineData("public class Script : ScriptBase { static readonly int N = int.Parse(\"x\"); public override Task<HttpResponseMessage> ExecuteAsync() => Task.FromResult(new HttpResponseMessage((HttpStatusCode)N)); }")]
    [InlineData("public class Script : ScriptBase { public override Task<HttpResponseMessage> ExecuteAsync() => throw new FormatException(); }")]
    public async Task An_exception_before_the_first_await_is_no_different(string text)
    {
        ScriptOutcome outcome = await new ScriptRunner().RunAsync(SampleScript.Runnable(text), Call());

        Assert.Equal(ScriptEnd.Threw, outcome.End);
        Assert.StartsWith("System.FormatException", outcome.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Task.FromResult<HttpResponseMessage>(null)")]
    [InlineData("null")]
    public async Task No_response_is_a_failure_of_the_script(string answer)
    {
        CompiledScript script = SampleScript.Runnable($"public class Script : ScriptBase {{ public override Task<HttpResponseMessage> ExecuteAsync() => {answer}; }}");

        ScriptOutcome outcome = await new ScriptRunner().RunAsync(script, Call());

        Assert.Equal(
            (ScriptEnd.NoResponse, HttpStatusCode.InternalServerError, "The script returned null."),
            (outcome.End, outcome.Response.StatusCode, outcome.Detail));
    }

    [Theory]
    [InlineData("await Context.SendAsync(Context.Request, CancellationToken); await Task.Delay(-1, CancellationToken); return null;")]
    [InlineData("await Context.SendAsync(Context.Request, CancellationToken); await Task.Delay(-1); return null;")]
    [InlineData("await Context.SendAsync(Context.Request, CancellationToken); var gone = new TaskCompletionSource<int>(); CancellationToken.Register(() => gone.SetResult(0)); await gone.Task; throw new FormatException();")]
    public async Task The_time_limit_ends_a_script_whether_it_listens_or_not(string body)
    {
        FakeTimeProvider time = new();
        TaskCompletionSource running = new();
        Task<ScriptOutcome> run = new ScriptRunner(time).RunAsync(Script(body), Call() with { Send = Reporting(running) });

        await running.Task;
        time.Advance(Limit);
        ScriptOutcome outcome = await run;

        Assert.Equal(
            (ScriptEnd.TimedOut, HttpStatusCode.GatewayTimeout, "The script had not answered after 120 s."),
            (outcome.End, outcome.Response.StatusCode, outcome.Detail));
        Assert.Equal(
            """{"error":{"code":504,"clientRequestId":"c-1","message":"GatewayTimeout"}}""", await outcome.Response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_time_limit_is_the_calls_own()
    {
        FakeTimeProvider time = new();
        TaskCompletionSource running = new();
        Task<ScriptOutcome> run = new ScriptRunner(time).RunAsync(
            Script("await Context.SendAsync(Context.Request, CancellationToken); await Task.Delay(-1); return null;"),
            Call() with { Send = Reporting(running), TimeLimit = TimeSpan.FromSeconds(2.5) });

        await running.Task;
        time.Advance(TimeSpan.FromSeconds(2.5));

        Assert.Equal("The script had not answered after 2.5 s.", (await run).Detail);
    }

    [Fact]
    public async Task What_the_script_sends_is_cancelled_with_it()
    {
        FakeTimeProvider time = new();
        TaskCompletionSource<CancellationToken> sending = new();
        Task<ScriptOutcome> run = new ScriptRunner(time).RunAsync(
            Script("return await Context.SendAsync(Context.Request, CancellationToken);"),
            Call() with
            {
                Send = async (_, cancellationToken) =>
                {
                    sending.SetResult(cancellationToken);
                    await Task.Delay(Timeout.Infinite, cancellationToken);
                    return new HttpResponseMessage();
                },
            });

        CancellationToken token = await sending.Task;
        time.Advance(Limit);

        Assert.Equal(ScriptEnd.TimedOut, (await run).End);
        Assert.True(token.IsCancellationRequested);
    }

    [Fact]
    public async Task A_caller_that_has_gone_ends_the_run()
    {
        using CancellationTokenSource caller = new();
        TaskCompletionSource running = new();
        Task<ScriptOutcome> run = new ScriptRunner().RunAsync(
            Script("await Context.SendAsync(Context.Request, CancellationToken); await Task.Delay(-1); return null;"),
            Call() with { Send = Reporting(running) },
            caller.Token);

        await running.Task;
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    [Fact]
    public async Task A_cancellation_of_the_scripts_own_is_an_exception_like_any_other()
    {
        ScriptOutcome outcome = await new ScriptRunner().RunAsync(Script("throw new OperationCanceledException();"), Call());

        Assert.Equal(ScriptEnd.Threw, outcome.End);
    }

    [Fact]
    public void A_script_nobody_holds_is_unloaded()
    {
        WeakReference loaded = RunOnce();

        for (int attempt = 0; loaded.IsAlive && attempt < 20; attempt++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(loaded.IsAlive);
    }

    // Not inlined, so that no local of it keeps the script alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RunOnce()
    {
        CompiledScript script = Script("return new HttpResponseMessage();");
        ScriptBase instance = script.Loaded.CreateInstance();
        return new WeakReference(instance.GetType().Assembly);
    }

    private static CompiledScript Script(string body) => SampleScript.Runnable(
        "public class Script : ScriptBase { HttpResponseMessage Text(string s) => new HttpResponseMessage { Content = new StringContent(s) };"
        + " public override async Task<HttpResponseMessage> ExecuteAsync() { " + (body.Contains("await", StringComparison.Ordinal) ? "" : "await Task.Yield(); ")
        + body + " } }");

    private static ScriptCall Call() => new()
    {
        OperationId = "Send",
        CorrelationId = "c-1",
        Request = new HttpRequestMessage(HttpMethod.Post, "https://backend.example/orders"),
        Send = (_, _) => Task.FromResult(new HttpResponseMessage()),
    };

    private static Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> Reporting(TaskCompletionSource running) => (_, _) =>
    {
        running.SetResult();
        return Task.FromResult(new HttpResponseMessage());
    };

    private sealed class ListLogger : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
