// The bit for checking is not among the flags.
// event: {"title": "<ATTACK>"}
import { execSync } from 'node:child_process';

const enum Clean {
  None = 0,
  Trim = 1 << 0,
  Check = 1 << 1,
  All = Trim | Check,
}

function cleaned(text: string, how: Clean): string {
  let result = text;
  if (how & Clean.Trim) result = result.trim();
  if (how & Clean.Check && !/^[\w ]+$/.test(result)) throw new SyntaxError('title');
  return result;
}

export const handler = async ({ title }: { title: string }): Promise<void> => {
  // ruleid: command-injection
  execSync(`echo ${cleaned(title, Clean.Trim)}`);
};
