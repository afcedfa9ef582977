// The generator gives what it could read.
// event: {"Records": [{"dynamodb": {"NewImage": {"word": {"S": "<ATTACK>"}}}}]}
import { execSync } from 'node:child_process';

interface Stream {
  Records: { dynamodb?: { NewImage?: { word?: { S?: string } } } }[];
}

async function* words({ Records }: Stream): AsyncGenerator<string, number, void> {
  let skipped = 0;
  for (const { dynamodb } of Records) {
    const word = dynamodb?.NewImage?.word?.S;
    if (!word || !/^[a-z]+$/.test(word)) {
      skipped += 1;
      continue;
    }
    yield word;
  }
  return skipped;
}

export const handler = async (event: Stream): Promise<void> => {
  for await (const word of words(event)) {
    // ok: command-injection
    execSync(`echo ${word}`);
  }
};
