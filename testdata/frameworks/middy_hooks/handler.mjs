import middy from '@middy/core';
import { execSync } from 'node:child_process';

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
