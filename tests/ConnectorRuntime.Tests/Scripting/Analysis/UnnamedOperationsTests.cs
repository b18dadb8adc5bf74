using ConnectorRuntime.Scripting.Analysis;

namespace ConnectorRuntime.Tests.Scripting.Analysis;

public sealed class UnnamedOperationsTests
{
    private const string Refuse = "new HttpResponseMessage(HttpStatusCode.BadRequest)";

    private const string Forward = "await Context.SendAsync(Context.Request, CancellationToken)";

    [Theory]
    [InlineData("switch (Context.OperationId) { case \"A\": return FORWARD; default: return REFUSE; }")]
    [InlineData("switch (Context.OperationId) { case \"A\": return FORWARD; } return REFUSE;")]
    [InlineData("switch (Context.OperationId) { case \"A\": return FORWARD; default: throw new NotSupportedException(); }")]
    [InlineData("return Context.OperationId switch { \"A\" => FORWARD, \"B\" or \"C\" => FORWARD, _ => REFUSE };")]
    [InlineData("return Context.OperationId switch { \"A\" => FORWARD, _ => throw new ArgumentException(Context.OperationId) };")]
    [InlineData("if (Context.OperationId == \"A\") { return FORWARD; } return REFUSE;")]
    [InlineData("if (Context.OperationId != \"A\") { return REFUSE; } return FORWARD;")]
    [InlineData("if (!Context.OperationId.Equals(\"A\", StringComparison.OrdinalIgnoreCase)) { return REFUSE; } return FORWARD;")]
    [InlineData("if (string.Equals(Context.OperationId, \"A\") || string.Equals(Context.OperationId, \"B\")) { return FORWARD; } else if (Context.OperationId == \"C\") { return FORWARD; } else { return REFUSE; }")]
    [InlineData("if (new HashSet<string> { \"A\", \"B\" }.Contains(Context.OperationId)) { return FORWARD; } return REFUSE;")]
    [InlineData("bool known = new[] { \"A\", \"B\" }.Contains(Context.OperationId); if (!known) { return REFUSE; } return FORWARD;")]
    [InlineData("if (new[] { \"A\", \"B\" }.Any(x => x == Context.OperationId)) { return FORWARD; } return REFUSE;")]
    [InlineData("if (Context.OperationId.StartsWith(\"Get\")) { return FORWARD; } return REFUSE;")]
    [InlineData("if (string.IsNullOrEmpty(Context.OperationId) || Context.OperationId == \"A\") { return FORWARD; } return REFUSE;")]
    [InlineData("HttpResponseMessage response = REFUSE; response.Content = CreateJsonContent(\"{}\"); if (Context.OperationId == \"A\") { response = FORWARD; } return response;")]
    [InlineData("HttpResponseMessage response; if (Context.OperationId == \"A\") { response = FORWARD; } else { response = new HttpResponseMessage(); response.StatusCode = HttpStatusCode.NotFound; } return response;")]
    [InlineData("if (Context.OperationId == \"A\") { return FORWARD; } return new HttpResponseMessage { StatusCode = (HttpStatusCode)422, Content = CreateJsonContent(\"{}\") };")]
    [InlineData("if (Context.OperationId == \"A\") { return FORWARD; } return null;")]
    [InlineData("HttpResponseMessage response = null; if (Context.OperationId == \"A\") { response = FORWARD; } return response;")]
    [InlineData("try { if (Context.OperationId == \"A\") { return FORWARD; } throw new Exception(\"x\"); } catch (Exception e) { return REFUSE; }")]
    [InlineData("var handlers = new Dictionary<string, Func<Task<HttpResponseMessage>>> { { \"A\", () => Context.SendAsync(Context.Request, CancellationToken) } }; return await handlers[Context.OperationId]();")]
    [InlineData("var handlers = new Dictionary<string, Func<Task<HttpResponseMessage>>> { [\"A\"] = () => Context.SendAsync(Context.Request, CancellationToken) }; if (handlers.TryGetValue(Context.OperationId, out var handler)) { return await handler(); } return REFUSE;")]
    [InlineData("var handlers = new Dictionary<string, Func<Task<HttpResponseMessage>>> { [\"A\"] = () => Context.SendAsync(Context.Request, CancellationToken) }; return handlers.TryGetValue(Context.OperationId, out var handler) ? await handler() : REFUSE;")]
    [InlineData("string found = new[] { \"A\" }.FirstOrDefault(x => x == Context.OperationId); if (found == null) { return REFUSE; } return FORWARD;")]
    public void A_script_that_refuses_what_it_does_not_name(string body)
    {
        Assert.False(Facts(body).AnswersEveryOperation);
    }

    [Theory]
    [InlineData("switch (Context.OperationId) { case \"A\": return REFUSE; default: return FORWARD; }")]
    [InlineData("if (Context.OperationId == \"A\") { Context.Request.Headers.Add(\"X\", \"1\"); } return FORWARD;")]
    [InlineData("if (Context.OperationId == \"A\") { return REFUSE; } return FORWARD;")]
    [InlineData("var response = FORWARD; if (Context.OperationId == \"A\") { response.Content = CreateJsonContent(\"{}\"); } return response;")]
    [InlineData("if (Context.OperationId == \"A\") { return FORWARD; } if (Context.Request.Method == HttpMethod.Get) { return FORWARD; } return REFUSE;")]
    [InlineData("if (Context.OperationId == \"A\") { return FORWARD; } return new HttpResponseMessage(HttpStatusCode.OK) { Content = CreateJsonContent(\"{}\") };")]
    [InlineData("if (Context.OperationId == \"A\") { return FORWARD; } return new HttpResponseMessage();")]
    [InlineData("if (Context.OperationId == \"A\" || Context.OperationId != \"B\") { return FORWARD; } return REFUSE;")]
    [InlineData("HttpResponseMessage response = REFUSE; if (Context.OperationId != \"A\") { response = FORWARD; } return response;")]
    [InlineData("try { if (Context.OperationId == \"A\") { return FORWARD; } throw new Exception(\"x\"); } catch (Exception) { return FORWARD; }")]
    public void A_script_that_answers_what_it_does_not_name(string body)
    {
        Assert.True(Facts(body).AnswersEveryOperation);
    }

    [Theory]
    [InlineData("var more = new List<string> { \"A\" }; more.Add(Context.CorrelationId); if (more.Contains(Context.OperationId)) { return FORWARD; } return REFUSE;", true)]
    [InlineData("if (Context.OperationId == \"A\") { return FORWARD; } return Make();", null)]
    [InlineData("if (Context.OperationId == \"A\") { return FORWARD; } return new HttpResponseMessage(Status);", null)]
    [InlineData("return FORWARD;", null)]
    public void What_is_not_sure_is_not_said(string body, bool? answered)
    {
        const string Members = "HttpResponseMessage Make() => JsonConvert.DeserializeObject<HttpResponseMessage>(\"\"); HttpStatusCode Status { get; set; }";
        Assert.Equal(answered, Facts(body, Members).AnswersEveryOperation);
    }

    [Theory]
    [InlineData("return await Dispatch();", "async Task<HttpResponseMessage> Dispatch() { switch (Context.OperationId) { case \"A\": return FORWARD; default: return REFUSE; } }")]
    [InlineData("return await Dispatch(Context.OperationId).ConfigureAwait(false);", "Task<HttpResponseMessage> Dispatch(string op) => op switch { \"A\" => Context.SendAsync(Context.Request, CancellationToken), _ => Task.FromResult(REFUSE) };")]
    [InlineData("if (Context.OperationId == \"A\") { return FORWARD; } return Error(HttpStatusCode.NotFound, \"Unknown\");", "HttpResponseMessage Error(HttpStatusCode status, string text) { var r = new HttpResponseMessage(status); r.Content = CreateJsonContent(text); return r; }")]
    [InlineData("if (Context.OperationId == \"A\") { return FORWARD; } return await Fail();", "Task<HttpResponseMessage> Fail() { throw new InvalidOperationException(); }")]
    [InlineData("if (Is(\"A\") || Is(\"B\")) { return FORWARD; } return REFUSE;", "bool Is(string op) => Context.OperationId == op;")]
    [InlineData("if (!IsKnown()) { return REFUSE; } return FORWARD;", "static readonly HashSet<string> Known = new HashSet<string> { \"A\", \"B\" }; bool IsKnown() { return Known.Contains(Context.OperationId); }")]
    [InlineData("var op = Op.Find(Context.OperationId) ?? throw new Exception(); return FORWARD;", "class Op { public string Id; static readonly Op[] All = { new Op { Id = \"A\" } }; public static Op Find(string id) => All.FirstOrDefault(o => o.Id == id); }")]
    [InlineData("try { return await Dispatch(); } catch (Exception e) { return ToResponse(e); }", "async Task<HttpResponseMessage> Dispatch() { if (Context.OperationId == nameof(A)) { return await A(); } throw new NotSupportedException(); } async Task<HttpResponseMessage> A() => FORWARD; HttpResponseMessage ToResponse(Exception e) => JsonConvert.DeserializeObject<HttpResponseMessage>(e.Message);")]
    [InlineData("async Task<HttpResponseMessage> Local() { if (Context.OperationId == \"A\") { return FORWARD; } return REFUSE; } return await Local();", "")]
    public void A_refusal_is_found_in_methods_of_the_script(string body, string members)
    {
        Assert.False(Facts(body, members).AnswersEveryOperation);
    }

    [Theory]
    [InlineData("return await Dispatch();", "async Task<HttpResponseMessage> Dispatch() { if (Context.OperationId == \"A\") { return REFUSE; } return FORWARD; }")]
    [InlineData("if (Context.OperationId == \"A\") { return REFUSE; } return await Forward();", "Task<HttpResponseMessage> Forward() => Context.SendAsync(Context.Request, CancellationToken);")]
    public void An_answer_is_found_in_methods_of_the_script(string body, string members)
    {
        Assert.True(Facts(body, members).AnswersEveryOperation);
    }

    [Fact]
    public void Methods_that_call_each_other_come_to_an_end()
    {
        ScriptFacts facts = Facts(
            "if (Context.OperationId == \"A\") { return FORWARD; } return await One();",
            "Task<HttpResponseMessage> One() => Two(); Task<HttpResponseMessage> Two() => One();");

        Assert.Null(facts.AnswersEveryOperation);
    }

    [Fact]
    public void A_script_made_to_wear_the_analysis_out_has_facts_as_well()
    {
        string members = string.Concat(Enumerable.Range(0, 300).Select(n => $"string M{n}(string s) => s == \"X{n}\" ? M{n + 1}(s) : M{n + 1}(s.Trim()); "));

        ScriptFacts facts = Facts("M0(Context.OperationId); if (Context.OperationId == \"A\") { return FORWARD; } return REFUSE;", members + "string M300(string s) => s;");

        Assert.Contains(facts.OperationIds, match => match.Value == "A");
    }

    [Fact]
    public void The_place_is_the_branch_that_refuses()
    {
        ScriptFacts facts = SampleFacts.OfText("""
            public class Script : ScriptBase
            {
                public override async Task<HttpResponseMessage> ExecuteAsync()
                {
                    try
                    {
                        return await Dispatch();
                    }
                    catch (Exception)
                    {
                        return new HttpResponseMessage(HttpStatusCode.BadRequest);
                    }
                }

                private Task<HttpResponseMessage> Dispatch() => Context.OperationId switch
                {
                    "A" => Context.SendAsync(Context.Request, CancellationToken),
                    _ => Task.FromResult(Refuse()),
                };

                private static HttpResponseMessage Refuse() => new HttpResponseMessage(HttpStatusCode.NotFound);
            }
            """);

        Assert.Equal("is refused", facts.UnnamedOperations.Reason);
        Assert.Equal((18, 14), (facts.UnnamedOperations.Position.Line, facts.UnnamedOperations.Position.Column));
    }

    private static ScriptFacts Facts(string body, string members = "") => SampleFacts.OfText(
        $"public class Script : ScriptBase {{ public override async Task<HttpResponseMessage> ExecuteAsync() {{ {Written(body)} }}\n{Written(members)} }}");

    private static string Written(string code) => code.Replace("FORWARD", Forward, StringComparison.Ordinal).Replace("REFUSE", Refuse, StringComparison.Ordinal);
}
