using System.Net;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests;

/// <summary>What the connector refuses by itself, before anything reaches the service.</summary>
public sealed class RefusalTests(DeploymentFixture fixture) : IClassFixture<DeploymentFixture>
{
    [Fact]
    public async Task Twelve_mistakes_in_twelve_fields_come_back_at_once()
    {
        int before = fixture.Deployment.Tap.Requests.Count;

        Answer answer = await fixture.Deployment.Flow.RequestAsync(JObject.Parse("""
            {
              "envelope_name": "   ",
              "is_web_hook": 7,
              "document_list": [{
                "document_code": "d1",
                "document_name": "contract.pdf",
                "fill_text_point": [{
                  "fill_text_point_start_x": 101, "fill_text_point_start_y": 10, "fill_text_point_end_x": 20, "fill_text_point_end_y": 15.5,
                  "page_no": 0, "font_size": 10.5, "fill_text": "x"
                }],
                "date_text_point": [{
                  "date_text_point_start_x": 1, "date_text_point_start_y": 1, "date_text_point_end_x": 2, "date_text_point_end_y": 2,
                  "page_no": 1, "font_size": 9, "date_text": "20260231"
                }]
              }],
              "our_signer_list": [{ "order_no": "1", "sign_type": 2 }],
              "in_house_signer_envelope_documents_list": [{ "signer_no": "own@maker.example", "document_code": "d1", "request_type": "1" }],
              "partner_signer_list": [{ "order_no": "2", "sign_type": 5, "name": "A", "email": "a@partner.example", "access_code": "全角" }],
              "partner_signer_document_list": [
                { "signer_no": "b@partner.example", "document_code": "d2", "request_type": "9" }
              ]
            }
            """));

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequest"), (answer.Status, answer["error.code"]));
        Assert.Equal("RequestEnvelopeSignature", answer["operationId"]);
        Assert.Equal(
            [
                "envelope_name",
                "is_web_hook",
                "document_list[0].fill_text_point[0].fill_text_point_start_x",
                "document_list[0].fill_text_point[0].fill_text_point_end_y",
                "document_list[0].fill_text_point[0].page_no",
                "document_list[0].date_text_point[0].date_text",
                "our_signer_list[0].email",
                "partner_signer_list[0].sign_type",
                "partner_signer_list[0].access_code",
                "partner_signer_document_list[0].signer_no",
                "partner_signer_document_list[0].document_code",
                "partner_signer_document_list[0].request_type",
            ],
            answer.Body["error"]!["details"]!.Select(detail => (string?)detail["path"]));
        Assert.All(answer.Body["error"]!["details"]!, detail => Assert.All(["label", "message"], key => Assert.NotEmpty((string)detail[key]!)));
        Assert.Equal(before, fixture.Deployment.Tap.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is no base64!")]
    public async Task A_document_that_is_no_file_never_leaves(string content)
    {
        int before = fixture.Deployment.Tap.Requests.Count;

        Answer answer = await fixture.Deployment.Flow.RegisterTextAsync(content);

        Assert.Equal((HttpStatusCode.BadRequest, "InvalidRequest"), (answer.Status, answer["error.code"]));
        Assert.Equal("document", answer["error.details[0].path"]);
        Assert.Equal(before, fixture.Deployment.Tap.Requests.Count);
    }

    [Fact]
    public async Task A_call_without_the_key_never_leaves()
    {
        int before = fixture.Deployment.Tap.Requests.Count;
        using FlowCaller stranger = new(fixture.Deployment.ConnectionRuntimeUrl, "not-the-key");

        Answer answer = await stranger.DownloadAsync("any");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal(before, fixture.Deployment.Tap.Requests.Count);
    }
}
