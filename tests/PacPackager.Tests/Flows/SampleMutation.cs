using Newtonsoft.Json.Linq;

namespace PacPackager.Tests.Flows;

/// <summary>One way to break a sample.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Rule">The rule that must speak, and no other.</param>
/// <param name="Break">Does it to the document.</param>
internal sealed record SampleMutation(string Name, string Rule, Action<JObject> Break);
