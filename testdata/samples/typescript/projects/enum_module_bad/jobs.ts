import { execSync } from 'child_process';

export enum Kind {
  List = 'ls',
  Count = 'wc',
}

export function run(kind: Kind): void {
  // ruleid: command-injection
  execSync(kind + ' handler.js');
}
