using ConnectorRuntime.Gateway.Wire;
using Playground.View;

namespace Playground.Tests.View;

public sealed class BodyTextTests
{
    [Fact]
    public void No_body_is_no_text() => Assert.Equal("", BodyText.Of(new WireMessage()));

    [Fact]
    public void Json_is_indented_and_otherwise_left_alone() =>
        Assert.Equal(
            "{\n  \"font_size\": 10.50,\n  \"at\": \"2026-01-31T09:00:00Z\",\n  \"name\": \"鈴木 太郎\"\n}",
            BodyText.Of(RecordedCall.Message("""{"font_size":10.50,"at":"2026-01-31T09:00:00Z","name":"鈴木 太郎"}""")));

    [Theory]
    [InlineData(80, false)]
    [InlineData(81, true)]
    public void A_text_of_more_than_eighty_characters_is_shortened(int length, bool shortened)
    {
        string text = new('a', length);

        string shown = BodyText.Of(RecordedCall.Message($$"""{ "document": { "$content": "{{text}}" } }"""));

        string expected = shortened ? $"{new string('a', 24)}... (81 characters)" : text;
        Assert.Equal($"{{\n  \"document\": {{\n    \"$content\": \"{expected}\"\n  }}\n}}", shown);
    }

    [Fact]
    public void A_body_that_is_one_long_text_is_shortened_too() =>
        Assert.Equal($"\"{new string('a', 24)}... (4,000 characters)\"", BodyText.Of(RecordedCall.Message($"\"{new string('a', 4000)}\"")));

    [Fact]
    public void Shortening_never_splits_a_character()
    {
        string text = new string('a', 23) + string.Concat(Enumerable.Repeat("𠮷", 40));

        Assert.Equal($"\"{new string('a', 23)}... (103 characters)\"", BodyText.Of(RecordedCall.Message($"\"{text}\"")));
    }

    [Theory]
    [InlineData("%PDF-1.7 and so on", 18)]
    [InlineData("2026 is no JSON", 15)]
    [InlineData("{\"cut off\":", 11)]
    [InlineData("{} {}", 5)]
    public void What_is_no_json_is_counted(string body, int bytes) =>
        Assert.Equal($"({bytes} bytes)", BodyText.Of(RecordedCall.Message(body)));
}
