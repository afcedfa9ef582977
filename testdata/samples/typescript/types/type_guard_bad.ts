// A user-defined type guard that looks at the value's type only keeps every text.
// event: {"name": "<ATTACK>"}
import { execSync } from 'child_process';

interface Job {
  name: unknown;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length < 100;
}

export function handler(event: Job, context: unknown): void {
  if (!isName(event.name)) throw new Error('no name');
  // ruleid: command-injection
  execSync(`echo ${event.name}`);
}
