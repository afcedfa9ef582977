// The store writes where the key leads, which may be out of its root.
// event: {"Records": [{"eventName": "ObjectCreated:Put", "s3": {"object": {"key": {"<URL>": "<ATTACK>"}, "size": 10}}}]}
import { promises as fs } from 'node:fs';
import * as path from 'node:path';

interface S3Record {
  eventName: string;
  s3: { object: { key: string; size: number } };
}

interface Store {
  put(key: string, value: unknown): Promise<void>;
}

class FileStore implements Store {
  constructor(private readonly root: string) {}

  async put(key: string, value: unknown): Promise<void> {
    const file = this.locate(key);
    await fs.mkdir(this.root, { recursive: true });
    // ruleid: path-traversal
    await fs.writeFile(file, JSON.stringify(value));
  }

  private locate(key: string): string {
    const file = path.join(this.root, key);
    if (file === this.root) throw new Error('the key is empty');
    return file;
  }
}

const store: Store = new FileStore(path.join(__dirname, 'index'));

const keyOf = (record: S3Record): string => decodeURIComponent(record.s3.object.key.replaceAll('+', ' '));

export const handler = async (event: { Records: S3Record[] }): Promise<number> => {
  let indexed = 0;
  for (const record of event.Records) {
    if (!record.eventName.startsWith('ObjectCreated')) continue;
    await store.put(keyOf(record), { size: record.s3.object.size, at: new Date().toISOString() });
    indexed += 1;
  }
  return indexed;
};
