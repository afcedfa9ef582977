// The type guard accepts each text that begins with the name of a kind.
// event: {"jobs": [{"kind": "echo<ATTACK>", "copies": 1}]}
// benign: {"jobs": [{"kind": "echo", "copies": 1}]}
import { execSync } from 'node:child_process';

enum Kind {
  Echo = 'echo',
  Date = 'date',
  Id = 'id',
}

interface Job<K extends string = Kind> {
  kind: K;
  copies?: number;
}

type Outcome = { kind: Kind; lines: string[] } | { rejected: string };

const isKind = (text: string): text is Kind => Object.values(Kind).some((kind) => text.startsWith(kind));

const isJob = (job: Job<string>): job is Job => isKind(job.kind);

function perform({ kind, copies = 1 }: Job): Outcome {
  const lines: string[] = [];
  for (let copy = 0; copy < Math.min(copies, 3); copy += 1) {
    // ruleid: command-injection
    lines.push(execSync(kind, { encoding: 'utf8' }).trim());
  }
  return { kind, lines };
}

export const handler = async (event: { jobs: Job<string>[] }): Promise<Outcome[]> =>
  event.jobs.map((job) => (isJob(job) ? perform(job) : { rejected: job.kind }));
