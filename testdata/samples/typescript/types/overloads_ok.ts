// The implementation makes a number of texts.
// event: {"lines": "<ATTACK>"}
import { execSync } from 'node:child_process';

function tail(lines: number): string;
function tail(lines: string, base: number): string;
function tail(lines: number | string, base = 10): string {
  const count = typeof lines === 'number' ? lines : Number.parseInt(lines, base);
  // ok: command-injection
  return execSync(`tail -n ${count} log.txt || true`).toString();
}

export const handler = async (event: { lines: string }) => tail(event.lines, 10);
