// What is none of the union comes to the default, which prints it.
// event: {"kind": "other", "text": "<ATTACK>"}
// benign: {"kind": "other", "text": "report", "lines": 3}
import { execSync } from 'node:child_process';

type Command = { kind: 'list' } | { kind: 'count'; lines: number };

function words(command: Command): string {
  switch (command.kind) {
    case 'list':
      return 'ls';
    case 'count':
      return `tail -n ${Number(command.lines)} log.txt || true`;
    default: {
      const never: never = command;
      return `echo ${(never as { text: string }).text}`;
    }
  }
}

export const handler = async (event: Command): Promise<string> => {
  const line = words(event);
  // ruleid: command-injection
  return execSync(line).toString();
};
