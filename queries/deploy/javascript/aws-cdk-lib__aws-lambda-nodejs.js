// The CDK's functions that are bundled from one source file.
const nodejs = require('aws-cdk-lib/aws-lambda-nodejs');
const fnguard = require('fnguard');
const { Callable, network } = require('aws-cdk-lib/aws-lambda');

class NodejsFunction extends Callable {
  constructor(scope, id, props = {}) {
    super();
    const { handler = 'handler', runtime, code, entry } = props;
    const source = 'code' in props ? { code } : { entry, suffix: id };
    fnguard.function(this, { name: id, handler, runtime, ...source, network: network(props) });
  }
}

module.exports = { ...nodejs, NodejsFunction };
