using System.Text;

namespace ScriptTests.Calls;

/// <summary>One call: what the maker gives and what the service answers to it. Every change makes a new call.</summary>
internal sealed record Call(string OperationId, HttpMethod Method, string Path, JObject? Body, int ReplyStatus, string Reply)
{
    /// <summary>The status that the contract promises for a success.</summary>
    public int Success { get; } = ReplyStatus;

    /// <summary>Puts a value at a path such as <c>our_signer_list[0].email</c>; its parent must be there.</summary>
    public Call With(string path, JToken value) => Edited(path, (parent, key) => parent[key] = value);

    /// <summary>Puts a JSON text at a path.</summary>
    public Call WithJson(string path, string json) => With(path, JsonText.Token(json));

    /// <summary>Puts an item behind the last one of a list.</summary>
    public Call WithItem(string list, string json)
    {
        JObject edited = (JObject)Body!.DeepClone();
        ((JArray)edited.SelectToken(list)!).Add(JsonText.Token(json));
        return this with { Body = edited };
    }

    /// <summary>Takes the member at a path out.</summary>
    public Call Without(params string[] paths) => paths.Aggregate(this, (call, path) => call.Edited(path, (parent, key) => parent.Remove(key)));

    /// <summary>Changes what the service answers.</summary>
    public Call Replying(string json) => this with { Reply = json };

    /// <summary>Makes the call on a platform of its own.</summary>
    public Task<Outcome> MakeAsync() => MakeAsync(new Platform().Answering(ReplyStatus, Reply));

    /// <summary>Makes the call on a platform that the test has prepared.</summary>
    public async Task<Outcome> MakeAsync(Platform platform)
    {
        using HttpContent? content = Body is null ? null : new StringContent(Body.Compact(), Encoding.UTF8, "application/json");
        ScriptAnswer answer = await platform.CallAsync(OperationId, Method, Path, content);
        return new Outcome(answer, platform.Sent);
    }

    /// <summary>The mistakes that the answer lists; none when the call went through. Nothing leaves with a mistake, and one request without.</summary>
    public async Task<IReadOnlyList<Detail>> ComplaintsAsync()
    {
        (ScriptAnswer answer, IReadOnlyList<SentRequest> sent) = await MakeAsync();
        if (answer.Status == Success)
        {
            Assert.Single(sent);
            return [];
        }

        Assert.Equal((400, "InvalidRequest"), (answer.Status, answer.Code));
        Assert.Empty(sent);
        return answer.Details;
    }

    /// <summary>The paths of the mistakes, in the order of the answer.</summary>
    public async Task<IReadOnlyList<string>> PathsAsync() => [.. (await ComplaintsAsync()).Select(detail => detail.Path)];

    /// <summary>The body that left for the service.</summary>
    public async Task<JObject> WireAsync()
    {
        Outcome outcome = await MakeAsync();
        Assert.True(outcome.Answer.Status == Success, outcome.Answer.Text);
        return outcome.Request.Json;
    }

    private Call Edited(string path, Action<JObject, string> edit)
    {
        JObject edited = (JObject)Body!.DeepClone();
        int dot = path.LastIndexOf('.');
        JToken? parent = dot < 0 ? edited : edited.SelectToken(path[..dot]);
        edit(parent as JObject ?? throw new ArgumentException($"The body has nothing at the parent of '{path}'.", nameof(path)), path[(dot + 1)..]);
        return this with { Body = edited };
    }
}
