// The enum gives a number for its names and nothing for others.
// event: {"priority": "<ATTACK>"}
// benign: {"priority": "High"}
import { execSync } from 'node:child_process';

enum Priority {
  Low = 10,
  High = 0,
}

export const handler = async (event: { priority: string }) => {
  const nice = Priority[event.priority as keyof typeof Priority];
  if (nice === undefined) throw new RangeError('priority');
  // ok: command-injection
  return execSync('echo nice -n ' + nice).toString();
};
