// Who gives the brand looks at the text.
// event: {"Records": [{"body": "<ATTACK>"}]}
import { execSync } from 'node:child_process';

type Word = string & { readonly brand: unique symbol };

function word(text: string): Word {
  if (!/^[A-Za-z0-9]+$/.test(text)) throw new RangeError('no word');
  return text as Word;
}

const say = (text: Word): string => {
  // ok: command-injection
  return execSync(`echo ${text}`).toString();
};

interface Batch {
  Records: Array<{ body: string }>;
}

export const handler = async (batch: Batch) => batch.Records.map((record) => say(word(record.body)));
