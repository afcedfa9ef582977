import { App, Stack } from 'aws-cdk-lib';
import { Code, Function, FunctionUrlAuthType, Runtime } from 'aws-cdk-lib/aws-lambda';

const stack = new Stack(new App(), 'Tools');

const show = new Function(stack, 'Show', {
  runtime: Runtime.NODEJS_20_X,
  handler: 'index.handler',
  code: Code.fromInline(`
    const { execSync } = require('child_process');
    exports.handler = async (event) => {
      // ruleid: command-injection
      return execSync('file ' + event.queryStringParameters.name).toString();
    };
  `),
});
show.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });

new Function(stack, 'Fixed', {
  runtime: Runtime.NODEJS_20_X,
  handler: 'index.handler',
  code: Code.fromInline("const run = require('child_process').execSync;\nexports.handler = async () => run('ls').toString();"),
});
