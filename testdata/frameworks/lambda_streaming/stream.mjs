import { execSync } from 'node:child_process';

// handler: unknown
export const run = awslambda.streamifyResponse(async (event, responseStream, context) => {
  // ruleid: command-injection
  responseStream.write(execSync(`echo ${event.body}`));
  // ok: command-injection
  responseStream.write(execSync(`echo ${context.awsRequestId}`));
  responseStream.end();
}, { highWaterMark: 1024 });

// handler: unknown
export const handler = awslambda.streamifyResponse(async (event, responseStream) => {
  const stream = awslambda.HttpResponseStream.from(responseStream, { statusCode: 200 });
  // ok: command-injection
  stream.write(execSync('uptime'));
  stream.end();
});
