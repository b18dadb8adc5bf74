using ConnectorRuntime.Gateway.Routing;
using Connectors;

namespace ConnectorRuntime.Tests.Gateway.Routing;

public class RouteTableTests
{
    [Theory]
    [InlineData("/items/all", "All")]
    [InlineData("/items/7", "One")]
    [InlineData("/items/7/", "One")]
    [InlineData("/ITEMS/7", "One")]
    [InlineData("/items/a%2Fb", "One")]
    [InlineData("/%69tems/7", "One")]
    [InlineData("/items('7')", "Quoted")]
    [InlineData("/items(%277%27)", "Quoted")]
    [InlineData("/", "Root")]
    public void Path_finds_its_operation(string path, string expected)
    {
        Assert.Equal(expected, Table().Find("get", path)!.Operation.Id);
    }

    [Theory]
    [InlineData("GET", "/items/")]
    [InlineData("GET", "/items/7/parts")]
    [InlineData("POST", "/items/7")]
    public void Path_or_method_of_no_operation_finds_nothing(string method, string path)
    {
        Assert.Null(Table().Find(method, path));
    }

    [Fact]
    public void Values_keep_their_escapes()
    {
        Assert.Equal("a%20b%2Fc", Table().Find("GET", "/items/a%20b%2Fc")!.PathValues["id"]);
    }

    [Fact]
    public void Several_variables_of_one_segment_are_told_apart()
    {
        RouteTable table = new([Operation("Pair", "/x/{a}:{b}")]);
        Assert.Equal(["1", "2"], table.Find("GET", "/x/1:2")!.PathValues.Values);
    }

    [Fact]
    public void Nearest_operations_begin_with_the_path_s_own_under_another_method()
    {
        Assert.Equal("GET /items/all", Table().Nearest("POST", "/items/all")[0]);
        Assert.Equal(3, Table().Nearest("GET", "/itms/all").Count);
    }

    private static RouteTable Table() => new(
    [
        Operation("One", "/items/{id}"), Operation("All", "/items/all"), Operation("Quoted", "/items('{id}')"), Operation("Root", "/"),
    ]);

    private static Operation Operation(string id, string path) =>
        new() { Id = id, Method = "GET", Path = path, Position = new SourcePosition("d.json", 1, 1) };
}
