// The generator gives what it could not read as well.
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
      if (!word) continue;
    }
    yield word;
  }
  return skipped;
}

export const handler = async (event: Stream): Promise<void> => {
  for await (const word of words(event)) {
    // ruleid: command-injection
    execSync(`echo ${word}`);
  }
};
