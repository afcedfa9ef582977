// The implementation takes texts as it takes numbers.
// event: {"lines": "<ATTACK>"}
import { execSync } from 'node:child_process';

function tail(lines: number): string;
function tail(lines: string, base: number): string;
function tail(lines: number | string, base = 10): string {
  const count = typeof lines === 'number' ? lines : lines.padStart(base > 10 ? 2 : 1, '0');
  // ruleid: command-injection
  return execSync(`tail -n ${count} log.txt || true`).toString();
}

export const handler = async (event: { lines: string }) => tail(event.lines, 10);
