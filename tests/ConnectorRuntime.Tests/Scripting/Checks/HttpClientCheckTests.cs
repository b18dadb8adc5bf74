namespace ConnectorRuntime.Tests.Scripting.Checks;

public sealed class HttpClientCheckTests
{
    private const string Warning = "warning script-http-client: The script makes an HttpClient of its own, which no published script does. Send with Context.SendAsync.";

    [Fact]
    public void A_client_of_its_own_is_a_warning()
    {
        string text = SampleScript.WithBody("\n  var client = new HttpClient();\n  using HttpClient other = new();");

        Assert.Equal([$"script.csx(2,16): {Warning}", $"script.csx(3,28): {Warning}"], SampleScript.Findings(text));
        Assert.True(SampleScript.Compile(text).Succeeded);
    }

    [Fact]
    public void A_class_derived_from_it_counts_too()
    {
        string text = "public class Client : HttpClient { }\n" + SampleScript.WithBody("\nobject c = new Client();");

        Assert.Equal([$"script.csx(3,12): {Warning}"], SampleScript.Findings(text));
    }

    [Fact]
    public void A_class_that_only_shares_the_name_does_not()
    {
        Assert.Empty(SampleScript.Findings("public class Own { public class HttpClient { } }\n" + SampleScript.WithBody("object c = new Own.HttpClient();")));
    }
}
