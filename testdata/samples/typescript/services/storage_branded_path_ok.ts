// The brand is given only to a path of which it is known that it lies below the root.
// event: {"bucket": "reports", "key": "<ATTACK>"}
import { promises as fs } from 'fs';
import * as path from 'path';

declare const contained: unique symbol;
type ContainedPath = string & { readonly [contained]: true };

class Root {
  constructor(private readonly directory: string) {}

  contain(name: string): ContainedPath {
    const full = path.resolve(this.directory, name);
    const relative = path.relative(this.directory, full);
    if (name.includes('\0') || relative.split(path.sep)[0] === '..' || relative === '') throw new Error('outside');
    return full as ContainedPath;
  }
}

const roots: Readonly<Record<string, Root>> = {
  reports: new Root(path.join(__dirname, 'reports')),
  drafts: new Root(path.join(__dirname, 'drafts')),
};

async function load(file: ContainedPath): Promise<string | null> {
  try {
    // todook: handler-read
    return await fs.readFile(file, 'utf8');
  } catch {
    return null;
  }
}

export async function handler(event: { bucket: string; key: string }): Promise<{ found: boolean; size: number }> {
  const root = roots[event.bucket];
  if (!(root instanceof Root)) throw new Error(`no bucket ${event.bucket}`);
  const text = await load(root.contain(event.key));
  return { found: text !== null, size: text?.length ?? 0 };
}
