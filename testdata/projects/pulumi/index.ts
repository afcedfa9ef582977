import * as apigateway from '@pulumi/aws-apigateway';
import * as aws from '@pulumi/aws';
import * as pulumi from '@pulumi/pulumi';
import { execSync } from 'child_process';

const role = new aws.iam.Role('intake', { assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: 'lambda.amazonaws.com' }) });
const code = new pulumi.asset.AssetArchive({ '.': new pulumi.asset.FileArchive('./app') });

const intake = new aws.lambda.Function('intake', {
  role: role.arn,
  runtime: aws.lambda.Runtime.Python3d12,
  handler: 'intake.handler',
  code,
});
new aws.lambda.FunctionUrl('intake', { functionName: intake.name, authorizationType: 'NONE' });

const queue = new aws.sqs.Queue('orders');
const order = new aws.lambda.Function('order', { role: role.arn, runtime: 'python3.12', handler: 'order.handler', code });
new aws.lambda.EventSourceMapping('order', { functionName: order.arn, eventSourceArn: queue.arn });

const bucket = new aws.s3.Bucket('uploads');
bucket.onObjectCreated('scan', async (event) => {
  for (const record of event.Records ?? []) {
    // ruleid: command-injection
    execSync(`scan ${record.s3.object.key}`);
    // ok: command-injection
    execSync(`scan ${record.s3.object.sequencer}`);
  }
});

const show = new aws.lambda.CallbackFunction('show', {
  callback: async (event: { body: string }) => {
    // ruleid: command-injection
    execSync(`show ${event.body}`);
    return { statusCode: 200, body: '' };
  },
});

export const api = new apigateway.RestAPI('api', {
  routes: [
    { path: '/show', method: 'POST', eventHandler: show },
    {
      path: '/list',
      method: 'GET',
      eventHandler: new aws.lambda.CallbackFunction('list', {
        callback: async () => ({ statusCode: 200, body: execSync('ls').toString() }),
      }),
    },
  ],
});
