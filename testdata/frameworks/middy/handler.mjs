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
