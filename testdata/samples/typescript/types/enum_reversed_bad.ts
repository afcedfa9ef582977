// What is no name of the enum is taken as it is.
// event: {"priority": "<ATTACK>"}
// benign: {"priority": "High"}
import { execSync } from 'node:child_process';

enum Priority {
  Low = 10,
  High = 0,
}

export const handler = async (event: { priority: string }) => {
  const nice = Priority[event.priority as keyof typeof Priority] ?? event.priority;
  if (nice === undefined) throw new RangeError('priority');
  // ruleid: command-injection
  return execSync('echo nice -n ' + nice).toString();
};
