using ScriptTests.Calls;
using ScriptTests.Contract;

namespace ScriptTests.Rules;

/// <summary>An amount for every payment; year, month and day for a regular one.</summary>
public class PaymentTests
{
    private const string Partner = "partner_signer_list[0]";
    private static readonly string[] Start = [$"{Partner}.subscription_start_year", $"{Partner}.subscription_start_month", $"{Partner}.subscription_sale_date"];

    [Fact]
    public async Task No_payment_needs_nothing()
    {
        Assert.Empty(await Sample.Request.With($"{Partner}.payment_type", 1).ComplaintsAsync());
        Assert.Empty(await Sample.Request.ComplaintsAsync());
    }

    [Fact]
    public async Task Payment_each_time_needs_an_amount_only()
    {
        Call call = Sample.Request.With($"{Partner}.payment_type", 2);

        Detail detail = Assert.Single(await call.ComplaintsAsync());

        Assert.Equal(($"{Partner}.amount", "Fee(JPN Yen)"), (detail.Path, detail.Label));
        Assert.Contains("Each time", detail.Message, StringComparison.Ordinal);
        Assert.Empty(await call.With($"{Partner}.amount", "5000").ComplaintsAsync());
    }

    [Fact]
    public async Task Regular_payment_needs_amount_year_month_and_day()
    {
        Call call = Sample.Request.With($"{Partner}.payment_type", "Regularly");

        Assert.Equal([$"{Partner}.amount", .. Start], await call.PathsAsync());
        Assert.Empty(await ContractFile.Full("RequestEnvelopeSignature").With($"{Partner}.payment_type", 3).ComplaintsAsync());
    }

    [Theory]
    [InlineData("2")]
    [InlineData("31")]
    public async Task Regular_payment_starts_on_day_1_10_or_20(string day)
    {
        Assert.Equal([Start[2]], await ContractFile.Full("RequestEnvelopeSignature").With(Start[2], day).PathsAsync());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("13")]
    public async Task Regular_payment_starts_in_month_1_to_12(string month)
    {
        Assert.Equal([Start[1]], await ContractFile.Full("RequestEnvelopeSignature").With(Start[1], month).PathsAsync());
    }
}
