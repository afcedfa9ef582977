import { execSync } from 'child_process';

export const main = async (event: { body: string; requestContext: { requestId: string } }) => {
  // ruleid: command-injection
  execSync(`greet ${event.body}`);
  // ok: command-injection
  execSync(`greet ${event.requestContext.requestId}`);
};
