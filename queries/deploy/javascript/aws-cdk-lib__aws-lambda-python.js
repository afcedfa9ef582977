// The CDK's functions that are a folder of Python.
const python = require('aws-cdk-lib/aws-lambda-python');
const fnguard = require('fnguard');
const { Callable, network } = require('aws-cdk-lib/aws-lambda');

class PythonFunction extends Callable {
  constructor(scope, id, props) {
    super();
    const { index = 'index.py', handler = 'handler', entry } = props;
    const module = index.replace('.py', '');
    const code = { folder: entry };
    fnguard.function(this, { name: id, handler: `${module}.${handler}`, runtime: 'python', code, network: network(props) });
  }
}

module.exports = { ...python, PythonFunction };
