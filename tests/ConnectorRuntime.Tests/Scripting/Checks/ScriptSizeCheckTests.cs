namespace ConnectorRuntime.Tests.Scripting.Checks;

public sealed class ScriptSizeCheckTests
{
    private static readonly string Small = SampleScript.WithBody("") + "\n//";

    [Fact]
    public void Half_a_million_characters_pass()
    {
        Assert.Empty(SampleScript.Findings(Small.PadRight(500_000, 'x')));
    }

    [Fact]
    public void One_more_is_a_warning()
    {
        Assert.Equal(
            ["script.csx(1,1): warning script-size: The script has 500001 characters; a solution in Dataverse holds 500000. Make the script shorter."],
            SampleScript.Findings(Small.PadRight(500_001, 'x')));
    }

    [Fact]
    public void More_than_a_megabyte_is_refused_whatever_the_characters()
    {
        Assert.Equal(
            ["script.csx(1,1): error script-size: The script has 1048577 bytes; the platform takes 1048576. Make the script shorter."],
            SampleScript.Findings(Small + new string('あ', 349_000) + new string('x', 1_048_577 - (3 * 349_000) - Small.Length)));
    }
}
