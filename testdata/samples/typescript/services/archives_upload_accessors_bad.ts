// The name below is the one before it was made safe.
// event: {"detail": {"fileName": "<ATTACK>", "owner": "u-7"}}
import { exec } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(exec);

class Upload {
  readonly #original: string;
  readonly #created = new Date();

  constructor(fileName: string, readonly owner: string) {
    this.#original = fileName;
  }

  get displayName(): string {
    return this.#original.length > 60 ? `${this.#original.slice(0, 60)}…` : this.#original;
  }

  get safeName(): string {
    return this.displayName.replace(/[^\w]/g, '_');
  }

  get folder(): string {
    return `${this.#created.getUTCFullYear()}`;
  }
}

async function unpack(upload: Upload): Promise<void> {
  const source = `/mnt/uploads/${upload.folder}/${upload.displayName}`;
  const command = `unzip -o -q '${source}' -d /mnt/unpacked`;
  // ruleid: command-injection
  await run(command);
}

export const handler = async (event: { detail: { fileName: string; owner: string } }) => {
  const upload = new Upload(event.detail.fileName, event.detail.owner);
  await unpack(upload);
  return { owner: upload.owner, name: upload.displayName, file: upload.safeName };
};
