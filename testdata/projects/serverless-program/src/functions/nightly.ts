import { execSync } from 'child_process';

export const main = async (event: { time: string }) => {
  // ok: command-injection
  execSync(`clean ${event.time}`);
};
