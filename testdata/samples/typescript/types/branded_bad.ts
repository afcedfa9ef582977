// The brand is a type alone.
// event: {"Records": [{"body": "<ATTACK>"}]}
import { execSync } from 'node:child_process';

type Word = string & { readonly brand: unique symbol };

function word(text: string): Word {
  if (text.length > 200) throw new RangeError('too long');
  return text as Word;
}

const say = (text: Word): string => {
  // ruleid: command-injection
  return execSync(`echo ${text}`).toString();
};

interface Batch {
  Records: Array<{ body: string }>;
}

export const handler = async (batch: Batch) => batch.Records.map((record) => say(word(record.body)));
