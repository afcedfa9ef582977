// A user-defined type guard that lets letters pass only.
// event: {"name": "<ATTACK>"}
import { execSync } from 'child_process';

interface Job {
  name: unknown;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]+$/.test(value);
}

export function handler(event: Job, context: unknown): void {
  if (!isName(event.name)) throw new Error('no name');
  // ok: command-injection
  execSync(`echo ${event.name}`);
}
