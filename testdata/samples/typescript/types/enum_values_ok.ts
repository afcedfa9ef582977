// The text is a value of the enum.
// event: {"level": "report<ATTACK>"}
// benign: {"level": "report"}
import { execSync } from 'node:child_process';

enum Level {
  Debug = 'debug',
  Report = 'report',
}

const isLevel = (text: string): text is Level => Object.values(Level).includes(text as Level);

export async function handler({ level }: { level: string }): Promise<number> {
  if (!isLevel(level)) return 0;
  // ok: command-injection
  return execSync(`grep -c ${level} log.txt || true`).length;
}
