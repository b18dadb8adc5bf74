using PacPackager.Deployment.Pac;

namespace PacPackager.Tests.Deployment.Pac;

public sealed class PacConnectorListTests
{
    private static readonly Guid First = new("11111111-1111-4111-8111-111111111111");
    private static readonly Guid Second = new("22222222-2222-4222-8222-222222222222");

    public static TheoryData<string> Lists =>
    [
        $$"""[{"ConnectorId":"{{First}}","Name":"new_orders","DisplayName":"Orders"},{"ConnectorId":"{{Second}}","Name":"cts_shop-20items","DisplayName":"Shop items"}]""",
        $$"""
        Connected as maker@contoso.com
        [12:00] Connected to... Contoso
        [
          { "displayname": "Orders", "name": "new_orders", "connectorid": "{{First}}", "Owner": [ 1 ] },
          { "Display Name": "Shop items", "Name": "cts_shop-20items", "Connector Id": "{{Second}}" }
        ]
        Done.
        """,
        $"""
        Connected as maker@contoso.com

        Connector ID                         Name              Display Name
        {First} new_orders        Orders
        {Second} cts_shop-20items  Shop items
        """,
        $"""
        {First}	new_orders	Orders
        {Second}	cts_shop-20items	Shop items
        """,
        $"""
        | {First} | Orders | new_orders |
        | {Second} | Shop items | cts_shop-20items |
        """,
        $"""
        {First} new_orders Orders
        {Second} cts_shop-20items Shop items
        """,
    ];

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_form_of_the_list_is_read(string output) =>
        Assert.Equal(
            [new PacConnector(First, "new_orders", "Orders"), new PacConnector(Second, "cts_shop-20items", "Shop items")],
            PacConnectorList.Read(output));

    [Theory]
    [InlineData("[]")]
    [InlineData("Connected as maker@contoso.com\n[\n]\n")]
    [InlineData("Connector ID   Name   Display Name\n")]
    [InlineData("No custom connectors were found in this environment.\n")]
    public void An_empty_list_is_one(string output) => Assert.Empty(PacConnectorList.Read(output)!);

    [Theory]
    [InlineData("")]
    [InlineData("Connected as maker@contoso.com")]
    [InlineData("{ \"error\": \"no\" }")]
    [InlineData("[ 1 ]")]
    [InlineData("[ { \"ConnectorId\": \"shared_orders\" } ]")]
    [InlineData("[ { \"ConnectorId\": \"11111111-1111-4111-8111-111111111111\" }")]
    public void Anything_else_is_none(string output) => Assert.Null(PacConnectorList.Read(output));
}
