using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Repository.Tests.Definition;
using TestKit;

namespace Repository.Tests.Samples;

/// <summary>What every workflow that ships keeps to.</summary>
public class SampleWorkflowTests
{
    private static readonly IReadOnlyList<Sample> All = [.. Sample.Flows, .. Sample.LogicApps];

    private static IEnumerable<JProperty> Steps(Sample sample) =>
        sample.Definition.Descendants().OfType<JProperty>().Where(step => step.Parent?.Parent is JProperty { Name: "actions" or "triggers" });

    private static IEnumerable<SampleCall> Calls => All.SelectMany(sample => sample.Calls);

    [Fact]
    public void There_are_three_of_each() => Assert.Equal((3, 3), (Sample.Flows.Count, Sample.LogicApps.Count));

    // DeleteHook is called by the platform itself, through the Location of the subscription.
    [Fact]
    public void The_flows_use_every_operation_that_a_maker_sees() => Assert.Equal(
        Shipped.Operations.Select(operation => operation.Id).Where(id => id != "DeleteHook").Order(StringComparer.Ordinal),
        Sample.Flows.SelectMany(sample => sample.Calls).Select(call => call.OperationId).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_workflows_of_Logic_Apps_use_them_too() => Assert.Equal(
        Shipped.Operations.Select(operation => operation.Id).Where(id => id != "DeleteHook").Order(StringComparer.Ordinal),
        Sample.LogicApps.SelectMany(sample => sample.Calls).Select(call => call.OperationId).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_sending_action_is_repeated_and_each_says_why()
    {
        SampleCall[] sending = [.. Calls.Where(call => call.Sends)];

        Assert.Equal(4, sending.Length);
        Assert.All(sending, call => Assert.Equal("none", (string?)call.Inputs.SelectToken("retryPolicy.type")));
        Assert.All(sending, call => Assert.StartsWith("Retry policy none: ", (string?)call.Step["description"], StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_other_call_gives_up_repeating() =>
        Assert.All(Calls.Where(call => !call.Sends), call => Assert.Null(call.Inputs["retryPolicy"]));

    [Fact]
    public void Every_sending_action_has_the_trigger_told_and_its_signers_mailed()
    {
        Assert.All(Calls.Where(call => call.Sends), call =>
        {
            JObject body = (JObject?)call.Inputs["body"] ?? (JObject)call.Inputs["parameters"]!;
            Assert.Equal(1, (int?)(body["is_web_hook"] ?? body["body/is_web_hook"]));
            IEnumerable<JToken> mailed = body.Descendants().OfType<JObject>()
                .Where(signer => signer["email"] is not null && signer["sign_type"] is not null);
            Assert.NotEmpty(mailed);
            Assert.All(mailed, signer => Assert.Equal(1, (int?)signer["is_send_mail"]));
        });
    }

    // The runtime of Logic Apps looks at no definition: what the designer hides has to be written out.
    [Fact]
    public void Workflows_of_Logic_Apps_write_hidden_inputs_out()
    {
        IEnumerable<string> missing =
            from call in Sample.LogicApps.SelectMany(sample => sample.Calls)
            from input in HiddenInputs(call.OperationId)
            where !JToken.DeepEquals(call.Inputs[input.Place]?[input.Name], input.Value)
            select $"{call}: {input.Place} {input.Name}";

        Assert.Empty(missing);
    }

    [Fact]
    public void A_file_is_never_woven_into_text() =>
        Assert.All(Calls.Where(call => call.OperationId == "RegisterEnvelopeDocument"), call =>
        {
            string document = (string)(call.Inputs.SelectToken("body.document") ?? call.Inputs["parameters"]!["body/document"])!;
            Assert.StartsWith("@", document, StringComparison.Ordinal);
            Assert.False(document.StartsWith("@{", StringComparison.Ordinal), $"{call} makes text of the file.");
        });

    // Longer ones are refused when the flow is saved. Source: "Limits and configuration reference": action name 80, description 256.
    [Fact]
    public void Names_and_descriptions_are_of_a_length_the_platform_takes()
    {
        JProperty[] steps = [.. All.SelectMany(Steps)];

        Assert.DoesNotContain(steps, step => step.Name.Length > 80);
        Assert.DoesNotContain(steps, step => ((string?)step.Value["description"])?.Length > 256);
    }

    // The engine knows an action by its name alone, wherever it is nested.
    [Fact]
    public void No_two_steps_of_a_workflow_have_one_name() => Assert.All(All, sample =>
        Assert.Equal(Steps(sample).Select(step => step.Name), Steps(sample).Select(step => step.Name).Distinct(StringComparer.OrdinalIgnoreCase)));

    [Fact]
    public void The_project_is_the_same_for_the_connector_and_the_gateway_but_for_how_it_signs_in()
    {
        JObject deployed = Shipped.Read("connector", "logic-apps", "parameters.json");
        JObject local = Shipped.Read("connector", "logic-apps", "parameters.local.json");

        Assert.Equal("ManagedServiceIdentity", (string?)deployed["gmosign-Authentication"]!["value"]!["type"]);
        Assert.Equal("Raw", (string?)local["gmosign-Authentication"]!["value"]!["type"]);
        deployed.Remove("gmosign-Authentication");
        local.Remove("gmosign-Authentication");
        Assert.True(JToken.DeepEquals(deployed, local));
    }

    [Theory]
    [InlineData("connector/flows/README.md")]
    [InlineData("connector/logic-apps/README.md")]
    [InlineData("connector/infra/README.md")]
    [InlineData("docs/sample-flows.md")]
    [InlineData("docs/power-apps.md")]
    public void The_pages_lead_to_files_that_are_there(string page)
    {
        string folder = Path.GetDirectoryName(RepositoryPaths.Of(page.Split('/')))!;
        IEnumerable<string> links = Regex.Matches(File.ReadAllText(RepositoryPaths.Of(page.Split('/'))), @"\]\(([^)#]+)")
            .Select(link => link.Groups[1].Value).Where(link => !link.StartsWith("http", StringComparison.Ordinal));

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(folder, link)), $"{page} leads to {link}."));
    }

    private static IEnumerable<(string Place, string Name, JToken Value)> HiddenInputs(string operationId) =>
        from parameter in Shipped.OperationOf(operationId).Json["parameters"]!
        from input in (string?)parameter["in"] == "body"
            ? ((JObject)parameter["schema"]!["properties"]!).Properties().Select(property => (Place: "body", property.Name, Value: property.Value))
            : [(Place: "queries", Name: (string)parameter["name"]!, Value: parameter)]
        where (string?)input.Value["x-ms-visibility"] == "internal" && input.Value["default"] is not null
        select (input.Place, input.Name, input.Value["default"]!);
}
