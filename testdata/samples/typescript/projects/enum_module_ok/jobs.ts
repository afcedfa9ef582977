import { execSync } from 'child_process';

export enum Kind {
  List = 'ls',
  Count = 'wc',
}

export function run(kind: Kind): void {
  // ok: command-injection
  execSync(kind + ' handler.js');
}
