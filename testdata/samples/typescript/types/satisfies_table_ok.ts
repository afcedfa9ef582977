// A name that the table lacks is refused.
// event: {"job": "<ATTACK>"}
// benign: {"job": "disk"}
import { execSync } from 'node:child_process';

const COMMANDS = {
  disk: 'ls -s',
  time: ['date', '-u'].join(' '),
} satisfies Record<string, string>;

type Job = keyof typeof COMMANDS;

const isJob = (name: string): name is Job => Object.prototype.hasOwnProperty.call(COMMANDS, name);

export const handler = async (event: { job: string }) => {
  const command = isJob(event.job) ? COMMANDS[event.job] : undefined;
  if (!command) return { error: `no job ${event.job}` };
  // ok: command-injection
  return { output: execSync(command).toString() };
};
