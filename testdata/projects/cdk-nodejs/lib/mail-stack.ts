import { Stack, StackProps, aws_lambda as lambda } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { NodejsFunction, NodejsFunctionProps } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Construct } from 'constructs';
import { join } from 'path';

const bundled: NodejsFunctionProps = { runtime: lambda.Runtime.NODEJS_20_X, bundling: { minify: true } };

/** A stack that the user of the library makes. */
export class MailStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { sender: string; code: string }) {
    super(scope, id, props);
    // Its source is mail-stack.send.ts, and its handler is called `handler`.
    const send = new NodejsFunction(this, 'send', { ...bundled, environment: { SENDER: props.sender } });
    const preview = new NodejsFunction(this, 'Preview', {
      ...bundled,
      entry: join(__dirname, '../src/preview.ts'),
      handler: 'preview',
    });
    const api = new HttpApi(this, 'Api', { defaultAuthorizer: new HttpJwtAuthorizer('Users', 'https://id.example.com', { jwtAudience: ['mail'] }) });
    api.addRoutes({ path: '/send', methods: [HttpMethod.POST], integration: new HttpLambdaIntegration('Send', send) });
    preview.addFunctionUrl({ authType: lambda.FunctionUrlAuthType.NONE });
    // Which code that is only the user of the stack knows.
    new lambda.Function(this, 'Extension', {
      runtime: lambda.Runtime.NODEJS_20_X,
      code: lambda.Code.fromAsset(props.code),
      handler: 'index.handler',
    });
  }
}
