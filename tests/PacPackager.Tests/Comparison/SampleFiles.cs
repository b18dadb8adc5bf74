namespace PacPackager.Tests.Comparison;

/// <summary>A small connector with one of everything that can change; cases edit a copy of it.</summary>
internal static class SampleFiles
{
    internal const string DefinitionName = "apiDefinition.swagger.json";

    internal const string PropertiesName = "apiProperties.json";

    internal const string ScriptName = "script.csx";

    internal const string Definition = """
        {
          "swagger": "2.0",
          "info": { "title": "Parcels", "version": "1.0" },
          "host": "api.example.com",
          "basePath": "/v1",
          "schemes": [ "https" ],
          "consumes": [ "application/json" ],
          "securityDefinitions": {
            "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
            "login": { "type": "basic" }
          },
          "security": [ { "key": [] } ],
          "paths": {
            "/parcels": {
              "get": {
                "operationId": "ListParcels",
                "summary": "List parcels",
                "description": "Lists what is on its way.",
                "produces": [ "application/json" ],
                "parameters": [
                  { "name": "top", "in": "query", "type": "integer", "default": 10, "maximum": 100 },
                  { "name": "speed", "in": "query", "type": "string", "x-ms-summary": "Speed", "description": "How fast.",
                    "enum": [ "1", "2" ], "x-ms-enum-values": [ { "value": "1", "displayName": "Slow" }, { "value": "2", "displayName": "Fast" } ] },
                  { "name": "depot", "in": "query", "type": "string", "x-ms-visibility": "advanced" }
                ],
                "responses": {
                  "200": {
                    "description": "Fine.",
                    "headers": { "X-Total": { "type": "integer" } },
                    "schema": { "type": "object", "properties": { "value": { "type": "array", "items": { "$ref": "#/definitions/Parcel" } } } }
                  },
                  "404": { "description": "None." }
                }
              },
              "post": {
                "operationId": "SendParcel",
                "x-ms-api-annotation": { "family": "SendParcel", "revision": 1 },
                "security": [ { "login": [] } ],
                "parameters": [
                  { "name": "parcel", "in": "body", "required": true, "schema": {
                    "type": "object",
                    "required": [ "receiver" ],
                    "properties": {
                      "receiver": { "type": "string" },
                      "weight": { "type": "number" },
                      "due": { "type": "string", "format": "date-time" }
                    } } }
                ],
                "responses": { "201": { "description": "Sent.", "schema": { "$ref": "#/definitions/Parcel" } } }
              }
            },
            "/hooks": {
              "x-ms-notification-content": { "schema": { "type": "object", "properties": { "event": { "type": "string" } } } },
              "post": {
                "operationId": "ParcelArrives",
                "x-ms-trigger": "single",
                "deprecated": true,
                "parameters": [
                  { "name": "hook", "in": "body", "schema": { "type": "object", "properties": {
                    "callback": { "type": "string", "x-ms-notification-url": true, "x-ms-visibility": "internal" } } } }
                ],
                "responses": { "201": { "description": "Made." } }
              }
            }
          },
          "definitions": {
            "Parcel": {
              "type": "object",
              "required": [ "id" ],
              "properties": {
                "id": { "type": "string" },
                "weight": { "type": "number", "x-ms-summary": "Weight" },
                "sent": { "type": "string", "format": "date-time" },
                "state": { "type": "string", "enum": [ "open", "done" ] },
                "parts": { "type": "array", "items": { "$ref": "#/definitions/Parcel" } }
              }
            }
          }
        }
        """;

    internal const string Properties = """
        {
          "properties": {
            "iconBrandColor": "#123456",
            "tier": "Standard",
            "connectionParameters": {
              "api_key": { "type": "securestring", "uiDefinition": { "displayName": "Key", "constraints": { "required": "true" } } },
              "region": { "type": "string", "allowedValues": [ { "value": "eu" }, { "value": "us" } ] },
              "token": { "type": "oauthSetting", "oAuthSettings": { "identityProvider": "oauth2", "scopes": [ "read" ] } }
            },
            "scriptOperations": [ "SendParcel" ],
            "policyTemplateInstances": [
              { "templateId": "setheader", "title": "Mark", "parameters": { "x-ms-apimTemplateParameter.name": "X-Mark" } },
              { "templateId": "dynamichosturl", "title": "Region", "parameters": { "x-ms-apimTemplateParameter.urlTemplate": "https://x" } }
            ]
          }
        }
        """;

    internal const string Script = """
        public class Script : ScriptBase
        {
            public override Task<HttpResponseMessage> ExecuteAsync() => Context.SendAsync(Context.Request, CancellationToken);
        }
        """;
}
