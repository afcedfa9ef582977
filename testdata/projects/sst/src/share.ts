import { execSync } from 'child_process';

export const handler = async (event) => {
  // ruleid: command-injection
  execSync(`share ${event.body}`);
};
