// Keeps objects in a directory for each year.
import { join } from 'path';
import { Storage } from './storage';

export class DatedStorage extends Storage {
  constructor(root: string, private readonly year: () => number) {
    super(root);
  }

  protected override prefix(): string {
    return String(this.year());
  }

  protected override locate(name: string): string {
    const trimmed = name.trim();
    if (trimmed === '') throw new Error('no name');
    return join(this.root, this.prefix(), trimmed);
  }
}
