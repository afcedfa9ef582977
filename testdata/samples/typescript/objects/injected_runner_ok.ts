// The service got the policy of production.
// event: {"detail": {"file": "<ATTACK>"}}
import { execFile, exec as shell } from 'node:child_process';
import { promisify } from 'node:util';

interface Policy {
  allows(file: string): boolean;
}

class Production implements Policy {
  allows(file: string): boolean {
    return /^[a-z]+\.txt$/.test(file) || file === 'report';
  }
}

const development: Policy = { allows: () => true };

class Counter {
  constructor(private readonly policy: Policy, private readonly run = promisify(shell)) {}

  async count(file: string): Promise<string> {
    if (!this.policy.allows(file)) throw new Error(`${file} is not allowed`);
    // ok: command-injection
    const { stdout } = await this.run(`wc -c ${file}`);
    return stdout;
  }
}

const create = (): Counter => new Counter(new Production());

export const handler = async (event: { detail: { file: string } }) => {
  await promisify(execFile)('true');
  return create().count(event.detail.file);
};
