// The method that tells whether the job is valid forgets the name.
// event: {"job": {"name": "<ATTACK>", "retries": 2}}
import { execSync } from 'node:child_process';

interface Checked {
  name: string;
}

class Job {
  constructor(public name: string | undefined, public retries = 0) {}

  isValid(): this is Job & Checked {
    const { name, retries } = this;
    return Number.isInteger(retries) && retries < 5 && name !== undefined;
  }
}

export async function handler(event: { job: { name?: string; retries: number } }): Promise<boolean> {
  const job = new Job(event.job.name, event.job.retries);
  if (!job.isValid()) return false;
  // ruleid: command-injection
  execSync(`touch ${job.name}`);
  return true;
}
