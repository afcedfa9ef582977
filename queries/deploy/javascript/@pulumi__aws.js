// Functions of Pulumi that are files. What refers to one by its name or address means the function itself here.
const aws = require('@pulumi/aws');
const fnguard = require('fnguard');

class Function extends aws.lambda.Function {
  constructor(name, { handler, runtime, code, vpcConfig }) {
    super();
    fnguard.function(this, { name, handler, runtime, code, network: [vpcConfig] });
  }
  get arn() { return this; }
  get id() { return this; }
  get invokeArn() { return this; }
  get name() { return this; }
  get qualifiedArn() { return this; }
}

class CallbackFunction {
  constructor(name, args) {
    this.callback = args.callback ?? args.callbackFactory?.();
    new aws.lambda.CallbackFunction(name, { callback: this.callback });
  }
}

class EventSourceMapping {
  constructor(name, { functionName, eventSourceArn }) { fnguard.caller(functionName, { source: eventSourceArn }); }
}

class FunctionUrl {
  constructor(name, args) {
    fnguard.caller(args.functionName, { trigger: 'function-url', guard: args.authorizationType });
  }
}

class Permission {
  constructor(name, args) { fnguard.caller(args.function, { principal: args.principal, may: true }); }
}

module.exports = { ...aws, lambda: { ...aws.lambda, CallbackFunction, EventSourceMapping, Function, FunctionUrl, Permission } };
