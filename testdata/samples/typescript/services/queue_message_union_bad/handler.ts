// The list of words is extended at its end, so the separator follows what the message says.
// event: {"Records": [{"body": {"<JSON>": {"type": "pack", "members": ["report", "<ATTACK>"]}}}]}
import { perform } from './actions';
import type { Message } from './messages';

interface SqsEvent {
  Records: { body: string }[];
}

export const handler = async (event: SqsEvent): Promise<{ done: number; codes: number[] }> => {
  const codes: number[] = [];
  for (const { body } of event.Records) {
    codes.push(await perform(JSON.parse(body) as Message));
  }
  return { done: codes.filter((code) => code === 0).length, codes };
};
