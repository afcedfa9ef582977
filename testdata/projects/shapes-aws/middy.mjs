import middy from '@middy/core';
import jsonBodyParser from '@middy/http-json-body-parser';
import { exec } from 'child_process';

export const base = middy(async (event, context) => {
  // ruleid: command-injection
  exec('echo ' + event.body.name);
}).use(jsonBodyParser());

export const late = middy().use(jsonBodyParser()).handler(async (event, context, { signal }) => {
  // ruleid: command-injection
  exec('echo ' + event.body.name);
});

export const before = middy()
  .before(async (request) => {
    // ruleid: command-injection
    exec('echo ' + request.event.body);
  })
  .after(async (request) => {
    // ruleid: command-injection
    exec('echo ' + request.event.path);
  })
  .onError((request) => {
    // ruleid: command-injection
    exec('echo ' + request.event.headers.a);
  })
  .handler(async (event) => ({ statusCode: 200 }));
