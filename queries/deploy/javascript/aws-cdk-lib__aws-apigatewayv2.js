// HTTP and WebSocket APIs of the CDK: which function answers which route, and whether that asks for credentials.
const apigateway = require('aws-cdk-lib/aws-apigatewayv2');
const fnguard = require('fnguard');

const answer = (trigger, integration, guard) => {
  if (integration !== undefined) fnguard.caller(integration.handler, { trigger, guard });
};
const guard = (options, api) => ('authorizer' in options ? options.authorizer : api.authorizer);

class HttpApi extends apigateway.HttpApi {
  constructor(scope, id, props = {}) {
    super();
    this.authorizer = props.defaultAuthorizer;
    answer('api-gateway-http', props.defaultIntegration, this.authorizer);
  }
  addRoutes(options) { answer('api-gateway-http', options.integration, guard(options, this)); }
}

class HttpRoute {
  constructor(scope, id, props) { answer('api-gateway-http', props.integration, guard(props, props.httpApi)); }
}

class HttpNoneAuthorizer {
  constructor() { return 'NONE'; }
}

class WebSocketApi extends apigateway.WebSocketApi {
  constructor(scope, id, props = {}) {
    super();
    const { connectRouteOptions, defaultRouteOptions, disconnectRouteOptions } = props;
    // Who is not let in when the connection is made sends no messages.
    this.authorizer = connectRouteOptions?.authorizer;
    for (const options of [connectRouteOptions, defaultRouteOptions, disconnectRouteOptions]) this.addRoute('', options);
  }
  addRoute(key, options) { answer('api-gateway-websocket', options?.integration, this.authorizer); }
}

class LambdaIntegration {
  constructor(id, handler) { this.handler = handler ?? id.handler; }
}

module.exports = {
  ...apigateway,
  HttpApi,
  HttpLambdaIntegration: LambdaIntegration,
  HttpNoneAuthorizer,
  HttpRoute,
  LambdaProxyIntegration: LambdaIntegration,
  LambdaWebSocketIntegration: LambdaIntegration,
  WebSocketApi,
  WebSocketLambdaIntegration: LambdaIntegration,
};
