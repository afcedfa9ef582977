// Keeps objects below a directory.
import * as fs from 'fs';
import { resolve, sep } from 'path';

export abstract class Storage {
  constructor(protected readonly root: string) {}

  protected abstract prefix(): string;

  protected locate(name: string): string {
    const base = resolve(this.root) + sep;
    const target = resolve(base, this.prefix(), name);
    if (!target.startsWith(base)) throw new Error('outside of the storage');
    return target;
  }

  async remove(name: string): Promise<boolean> {
    const target = this.locate(name);
    // ruleid: path-traversal
    await fs.promises.rm(target, { force: true });
    return true;
  }
}
