using ScriptTests.Calls;

namespace ScriptTests.Contract;

public class EveryKeyTests
{
    public static TheoryData<string, string> Fields => ContractFile.AllFields(given => given.Key != "document");

    public static TheoryData<string> Operations => [.. Sample.All.Where(call => call.Body is not null).Select(call => call.OperationId)];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Field_given_alone_travels_under_its_wire_name_and_in_its_wire_type(string operationId, string path)
    {
        ContractField field = ContractFile.Field(operationId, path);
        Call call = ContractFile.Alone(operationId, path);

        JObject wire = await call.WireAsync();

        JToken arrived = wire.SelectToken(field.WirePath)!;
        JTokenType type = field.IsList ? JTokenType.Array : field.TravelsAsText ? JTokenType.String : JTokenType.Integer;
        Assert.Equal(type, arrived.Type);
        Assert.True(field.IsList ? arrived.Count() == 1 : (string?)arrived == (string?)call.Body!.SelectToken(path), arrived.Compact());
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public void Example_names_every_key_of_the_contract_in_order(string operationId)
    {
        IEnumerable<string> promised = ContractFile.Body(operationId).SelectMany(field => field.WithAllBelow).Select(field => field.Path);

        IEnumerable<string> given = ContractFile.Full(operationId).Body!.Descendants().OfType<JProperty>().Select(member => member.Path);

        Assert.Equal(promised.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CreateHookEnvelope")]
    [InlineData("RegisterEnvelopeDocumentForHugeSize")]
    [InlineData("RequestEnvelopeSignature")]
    [InlineData("SendEnvelope")]
    public async Task Body_with_every_field_travels_whole_and_in_order(string operationId)
    {
        Call call = ContractFile.Full(operationId);

        JObject wire = await call.WireAsync();

        Assert.Equal(AsOnTheWire(operationId, call.Body!).Compact(), wire.Compact());
    }

    private static JObject AsOnTheWire(string operationId, JObject body)
    {
        JObject wire = (JObject)body.DeepClone();
        foreach (ContractField field in ContractFile.Body(operationId).SelectMany(field => field.WithAllBelow).Where(field => !field.IsList))
        {
            JProperty member = (JProperty)wire.SelectToken(field.Path)!.Parent!;
            member.Replace(new JProperty(field.WireKey, field.TravelsAsText ? (string?)member.Value : member.Value));
        }

        return wire;
    }
}
