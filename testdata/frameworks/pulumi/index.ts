import * as apigateway from '@pulumi/aws-apigateway';
import * as aws from '@pulumi/aws';
import * as awsx from '@pulumi/awsx';
import * as classic from '@pulumi/awsx/classic';
import { execSync } from 'child_process';

const bucket = new aws.s3.Bucket('uploads');
// handler: s3
bucket.onObjectCreated('scan', async (event) => {
  // ruleid: command-injection
  execSync(`scan ${event.Records[0].s3.object.key}`);
  // ok: command-injection
  execSync(`scan ${event.Records[0].eventTime}`);
});

const queue = new aws.sqs.Queue('orders');
// handler: sqs
const order = async (event) => {
  for (const record of event.Records) {
    // ruleid: command-injection
    execSync(`order ${record.body}`);
    // ok: command-injection
    execSync(`order ${record.messageId}`);
  }
};
queue.onEvent('order', new aws.lambda.CallbackFunction('order', { callback: order }));

aws.cloudwatch.onSchedule('nightly', 'rate(1 day)',
  // handler: schedule
  async (event) => {
    // ok: command-injection
    execSync(`report ${event.time}`);
  });

const made = new aws.lambda.CallbackFunction('made', {
  callbackFactory: () => {
    const program = 'show';
    // handler: api-gateway-rest
    return async (event) => {
      // ruleid: command-injection
      execSync(`${program} ${event.body}`);
    };
  },
});

new apigateway.RestAPI('api', { routes: [{ path: '/made', method: 'GET', eventHandler: made }] });
new awsx.apigateway.API('old', {
  routes: [{
    path: '/old',
    method: 'GET',
    // handler: api-gateway-rest
    eventHandler: async (event) => {
      // ruleid: command-injection
      execSync(`show ${event.body}`);
    },
  }],
});
new classic.apigateway.API('classic', {
  routes: [{
    path: '/classic',
    method: 'GET',
    // handler: api-gateway-rest
    eventHandler: async (event) => {
      // ok: command-injection
      execSync(`show ${event.requestContext.requestId}`);
    },
  }],
});

// handler: unknown
const alone = new aws.lambda.CallbackFunction('alone', { callback: async (event) => {
  // ruleid: command-injection
  execSync(`alone ${event.name}`);
} });
export const name = alone.name;
