import { execSync } from 'child_process';

export const get = async (event) => {
  // ruleid: command-injection
  return execSync(`show ${event.pathParameters.name}`).toString();
};

export const remove = async (event) => {
  // ruleid: command-injection
  execSync(`rm ${event.pathParameters.name}`);
  // ok: command-injection
  execSync(`log ${event.requestContext.requestId}`);
};
