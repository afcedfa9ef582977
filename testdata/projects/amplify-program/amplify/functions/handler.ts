import { execSync } from 'child_process';

export const handler = async (event) => {
  // ruleid: command-injection
  execSync(`greet ${event.request.userAttributes.email}`);
  // ok: command-injection
  execSync(`greet ${event.userPoolId}`);
  return event;
};
