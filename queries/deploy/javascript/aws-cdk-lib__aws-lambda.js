// Functions of the CDK: what each is made of, and what its own methods make call it.
const lambda = require('aws-cdk-lib/aws-lambda');
const fnguard = require('fnguard');

class Callable extends lambda.Function {
  addEventSource(source) { source.bind(this); }
  addEventSourceMapping(id, options = {}) {
    fnguard.caller(this, 'kafkaTopic' in options ? { trigger: 'kafka' } : { source: options.eventSourceArn });
  }
  addFunctionUrl(options) { return new FunctionUrl(this, 'FunctionUrl', { ...options, function: this }); }
  addPermission(id, permission) { fnguard.caller(this, { principal: permission.principal?.service, may: true }); }
  addAlias() { return this; }
  get currentVersion() { return this; }
  get latestVersion() { return this; }
}

const network = (props) =>
  [props.securityGroups, props.securityGroup, props.vpcSubnets, props.allowAllOutbound === false ? 'closed' : null];

class Function extends Callable {
  constructor(scope, id, props) {
    super();
    const { handler, runtime, code } = props;
    fnguard.function(this, { name: id, handler, runtime, code, network: network(props) });
  }
}

class DockerImageFunction extends Callable {
  constructor(scope, id, props) {
    super();
    const { code } = props;
    fnguard.function(this, { name: id, handler: code.handler, image: code.folder, code, network: network(props) });
  }
}

class FunctionUrl {
  constructor(scope, id, props) {
    fnguard.caller(props.function, { trigger: 'function-url', guard: props.authType ?? 'AWS_IAM' });
  }
}

class EventSourceMapping {
  constructor(scope, id, props) { props.target.addEventSourceMapping(id, props); }
}

// What stands for one of its versions stands for the function.
class Version {
  constructor(scope, id, props) { return props.lambda; }
}

class Alias {
  constructor(scope, id, props) { return props.version; }
}

class Code {
  static fromAsset(folder) { return { folder }; }
  static asset(folder) { return { folder }; }
  static fromDockerBuild(folder) { return { folder }; }
  static fromInline(inline) { return { inline }; }
  static inline(inline) { return { inline }; }
  static fromBucket() { return {}; }
  static bucket() { return {}; }
}

class AssetCode {
  constructor(folder) { return { folder }; }
}

class InlineCode {
  constructor(inline) { return { inline }; }
}

class DockerImageCode {
  static fromImageAsset(folder, options) { return { folder, handler: options?.cmd?.[0] }; }
  static fromEcr() { return {}; }
}

module.exports = {
  ...lambda,
  Alias,
  AssetCode,
  Callable,
  Code,
  DockerImageCode,
  DockerImageFunction,
  EventSourceMapping,
  Function,
  FunctionUrl,
  FunctionUrlAuthType: { AWS_IAM: 'AWS_IAM', NONE: 'NONE' },
  InlineCode,
  SingletonFunction: Function,
  Version,
  network,
};
