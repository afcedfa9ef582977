import { execSync } from 'child_process';

export const handler = async (event) => {
  // ok: command-injection
  execSync(`report ${event.time}`);
};
