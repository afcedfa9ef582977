import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import { execSync } from 'node:child_process';

// handler: unknown
const base = async (event, context) => {
  // ruleid: command-injection
  execSync(`echo ${event.body.name}`);
  // ok: command-injection
  execSync(`echo ${context.awsRequestId}`);
};

// handler: unknown
export const run = middy().use(httpJsonBodyParser()).onError(() => {}).handler(base);

// handler: unknown
export const handler = middy(async (event) => {
  // ok: command-injection
  execSync('uptime');
});

// handler: unknown
export const wrapped = middy(async (event) => {
  // ruleid: command-injection
  execSync(`echo ${event.body.name}`);
}).use(httpJsonBodyParser());

export const guarded = middy()
  // handler: unknown
  .before(async (request) => {
    // ruleid: command-injection
    execSync(`echo ${request.event.body}`);
    // ok: command-injection
    execSync(`echo ${request.context.awsRequestId}`);
  })
  // handler: unknown
  .after((request) => {
    // ruleid: command-injection
    execSync(`echo ${request.event.path}`);
  })
  // handler: unknown
  .onError((request) => {
    // ruleid: command-injection
    execSync(`echo ${request.event.path}`);
    // ok: command-injection
    execSync(`echo ${request.context.awsRequestId}`);
  })
  // handler: unknown
  .handler(async (event, context, { signal }) => {
    // ruleid: command-injection
    execSync(`echo ${event.path}`);
    // ok: command-injection
    execSync(`echo ${signal.reason}`);
  });
