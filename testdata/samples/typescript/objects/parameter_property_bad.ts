// A constructor's parameter property hands the event's name to its methods.
// event: {"name": "<ATTACK>"}
import * as processes from 'node:child_process';

class Lister {
  constructor(private readonly folder: string, protected depth = 1) {}

  list(): Buffer {
    // ruleid: command-injection
    return processes.execSync('ls ' + this.folder + ' | head -n ' + this.depth);
  }
}

export const handler = async (event: { name: string }): Promise<string> => {
  const lister = new Lister(event.name);
  return lister.list().toString();
};
