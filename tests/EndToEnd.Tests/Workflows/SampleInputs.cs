using EndToEnd.Tests.Workflows.Engine;
using Newtonsoft.Json.Linq;
using Playground.Scenario;

namespace EndToEnd.Tests.Workflows;

/// <summary>What the samples get from outside: list items, files and the calls that start a workflow.</summary>
internal static class SampleInputs
{
    public const string OurSigner = "hanako@contoso.example";
    public const string Partner = "taro@customer.example";
    public const string Employee = "jiro@contoso.example";

    /// <summary>The in-house place of the simulator's templates.</summary>
    public const string Representative = "representative@example.com";

    /// <summary>A file as a step hands it over.</summary>
    public static JObject Contract => new() { ["$content-type"] = "application/pdf", ["$content"] = Convert.ToBase64String(SampleContract.Pdf()) };

    /// <summary>A contract of the library, ready to be sent.</summary>
    public static JObject LibraryItem => JObject.Parse($$"""
        {
          "ID": 7, "{Identifier}": "Contracts%252fagreement.pdf", "{Name}": "agreement", "{FilenameWithExtension}": "agreement.pdf",
          "{Link}": "https://contoso.sharepoint.com/sites/contracts/Contracts/agreement.pdf",
          "SignatureStatus": { "Value": "Ready" }, "OurSignerEmail": "{{OurSigner}}",
          "SignerName": "鈴木 太郎", "SignerCompany": "Customer Ltd", "SignerEmail": "{{Partner}}"
        }
        """);

    /// <summary>A new employee of the list.</summary>
    public static JObject EmployeeItem => Stage.Answer.Read($$"""
        {
          "ID": 12, "Title": "佐藤 次郎", "EmployeeNumber": "E-0815", "Email": "{{Employee}}", "PayrollEmail": "payroll@contoso.example",
          "StartDate": "2026-04-01", "AccessCode": "sakura-2026"
        }
        """);

    /// <summary>The library with its item, as the sending flow sees it.</summary>
    public static OtherConnectors Library(JObject item, long size = 52_000) => new OtherConnectors()
        .Give("Read_the_contract_again", item)
        .Give("Read_the_size", new JObject { ["Size"] = size })
        .Give("Read_the_file", Contract);
}
