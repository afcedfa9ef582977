// Packs paths of the shared disk.
import * as path from 'node:path';
import { CommandJob } from './command_job';

export interface ArchivePayload {
  paths: string[];
  compress?: boolean;
}

export class ArchiveJob extends CommandJob {
  protected readonly program = 'tar';

  constructor(private readonly payload: ArchivePayload) {
    super();
  }

  protected words(): string[] {
    const flags = this.payload.compress ? ['-c', '-z'] : ['-c'];
    const paths = this.payload.paths.map((one) => path.join('/mnt/shared', path.basename(one)));
    return [...flags, '-f', '/tmp/shared.tar', ...paths];
  }
}
