// REST APIs of the CDK: which function answers which method, and whether that asks for credentials.
const apigateway = require('aws-cdk-lib/aws-apigateway');
const fnguard = require('fnguard');

// What asks for them: the options of the method, or else those of the resources above it.
const guard = (options = {}, inherited) => {
  if ('authorizer' in options) return options.authorizer;
  return 'authorizationType' in options ? options.authorizationType : inherited;
};

class LambdaIntegration {
  constructor(handler) {
    this.handler = handler;
    fnguard.caller(handler, { trigger: 'api-gateway-rest', may: true });
  }
}

class Resource extends apigateway.Resource {
  constructor(integration, inherited) {
    super();
    this.integration = integration;
    this.inherited = inherited;
  }
  addResource(path, options = {}) {
    const integration = options.defaultIntegration ?? this.integration;
    return new Resource(integration, guard(options.defaultMethodOptions, this.inherited));
  }
  resourceForPath() { return this; }
  getResource() { return this; }
  addMethod(method, integration = this.integration, options = {}) {
    const { handler } = integration;
    fnguard.caller(handler, { trigger: 'api-gateway-rest', guard: guard(options, this.inherited) });
  }
  addProxy(options = {}) {
    const proxy = this.addResource('{proxy+}', options);
    if (options.anyMethod !== false) proxy.addMethod('ANY');
    return proxy;
  }
}

class RestApi extends apigateway.RestApi {
  constructor(scope, id, props = {}) {
    super();
    this.root = new Resource(props.defaultIntegration, guard(props.defaultMethodOptions));
  }
}

class LambdaRestApi extends RestApi {
  constructor(scope, id, props) {
    super(scope, id, { ...props, defaultIntegration: new LambdaIntegration(props.handler) });
    if (props.proxy !== false) this.root.addProxy();
  }
}

module.exports = {
  ...apigateway,
  AuthorizationType: { COGNITO: 'COGNITO_USER_POOLS', CUSTOM: 'CUSTOM', IAM: 'AWS_IAM', NONE: 'NONE' },
  LambdaIntegration,
  LambdaRestApi,
  RestApi,
  guard,
};
