// The connector for Logic Apps Standard: a custom connector made from this repository's own files (or the certified one, by name),
// a connection to it, and the policy that lets one logic app use the connection.
// Logic Apps is not known to run a custom connector's script: read README.md before you point this at the service itself.

@description('Region of the connector and the connection. It must be the logic app\'s own.')
param location string = resourceGroup().location

@description('Name of the connector and of the connection.')
param connectorName string = 'gmosign'

@description('Name of the certified connector to connect to. Leave it empty to make a custom connector.')
param certifiedConnector string = ''

@description('Host that the custom connector calls: a facade that does what the script does. Empty: the service itself.')
param facadeHost string = ''

@description('Path in front of every operation at the facade, with a slash at its beginning and none at its end.')
param facadeBasePath string = ''

@description('Customer ID of the GMO Sign account.')
param customerId string

@description('Secret key that belongs to the customer ID.')
@secure()
param customerSecret string

@description('Object ID of the logic app\'s managed identity.')
param principalId string

var definition = loadJsonContent('../../apiDefinition.swagger.json')
var connector = loadJsonContent('../../apiProperties.json').properties
var host = empty(facadeHost) ? definition.host : facadeHost
var basePath = empty(facadeHost) ? definition.basePath : facadeBasePath

resource api 'Microsoft.Web/customApis@2016-06-01' = if (empty(certifiedConnector)) {
  name: connectorName
  location: location
  properties: {
    apiType: 'Rest'
    displayName: definition.info.title
    description: definition.info.description
    brandColor: connector.iconBrandColor
    capabilities: connector.capabilities
    backendService: {
      serviceUrl: 'https://${host}${basePath}'
    }
    // The service takes uiDefinition, which the portal shows to whoever makes a connection; the published types do not know the key.
    connectionParameters: any(connector.connectionParameters)
    swagger: union(definition, { host: host, basePath: basePath })
  }
}

resource connection 'Microsoft.Web/connections@2016-06-01' = {
  name: connectorName
  location: location
  // Logic Apps Standard takes connections of kind V2 only; the published types do not know the key.
  #disable-next-line BCP187
  kind: 'V2'
  properties: {
    displayName: definition.info.title
    api: {
      id: empty(certifiedConnector)
        ? api.id
        : subscriptionResourceId('Microsoft.Web/locations/managedApis', location, certifiedConnector)
    }
    parameterValues: {
      username: customerId
      password: customerSecret
    }
  }
}

// Without it the gateway answers the logic app's managed identity with 403. No types are published for it.
#disable-next-line BCP081
resource accessPolicy 'Microsoft.Web/connections/accessPolicies@2016-06-01' = {
  parent: connection
  name: 'app-${principalId}'
  location: location
  properties: {
    principal: {
      type: 'ActiveDirectory'
      identity: {
        objectId: principalId
        tenantId: tenant().tenantId
      }
    }
  }
}

// Connections of kind V2 have it; the published types do not know the key.
@description('What the logic app\'s setting gmosign-connectionRuntimeUrl takes.')
output runtimeUrl string = any(connection.properties).connectionRuntimeUrl
