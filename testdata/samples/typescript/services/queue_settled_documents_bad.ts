// The temporary file is named by the document's id, which the message chooses.
// event: {"Records": [{"messageId": "a", "body": {"<JSON>": {"documentId": "<ATTACK>", "html": "<p>hello</p>"}}}]}
import { createHash } from 'node:crypto';
import { unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface SqsRecord {
  readonly messageId: string;
  readonly body: string;
}

interface DocumentMessage {
  documentId: string;
  html: string;
}

const strip = (html: string): string => html.replace(/<[^>]+>/g, ' ').trim();

function temporaryName({ documentId }: DocumentMessage): string {
  const digest = createHash('sha1').update(documentId).digest('hex');
  return `${documentId}-${digest.slice(0, 8)}.txt`;
}

async function store(record: SqsRecord): Promise<number> {
  const message = JSON.parse(record.body) as DocumentMessage;
  const file = join(tmpdir(), temporaryName(message));
  const text = strip(message.html);
  // ruleid: tmp-write
  await writeFile(file, text, 'utf8');
  await unlink(file);
  return text.length;
}

export async function handler(event: { Records: SqsRecord[] }) {
  const outcomes = await Promise.allSettled(event.Records.map(store));
  const batchItemFailures = outcomes.flatMap((outcome, at) =>
    outcome.status === 'rejected' ? [{ itemIdentifier: event.Records[at].messageId }] : [],
  );
  return { batchItemFailures };
}
