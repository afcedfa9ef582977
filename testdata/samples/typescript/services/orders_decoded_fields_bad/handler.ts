// The decoder of the quantity accepts numbers and texts as they are.
// event: {"body": {"<JSON>": {"sku": "a-1", "quantity": "<ATTACK>"}}}
// benign: {"body": {"<JSON>": {"sku": "a-1", "quantity": 2}}}
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { DecodeError, type Decoded, number, object, oneOf, scalar } from './decoders';

const run = promisify(exec);
const orderLine = object({ sku: oneOf('a-1', 'a-2', 'b-1'), quantity: scalar });

async function printLabels({ sku, quantity }: Decoded<typeof orderLine>): Promise<string> {
  // ruleid: command-injection
  const { stdout } = await run(`printf '%s x %s' ${sku} ${quantity}`);
  return stdout;
}

export const handler = async (event: { body: string }) => {
  try {
    const line = orderLine(JSON.parse(event.body));
    return { statusCode: 200, body: await printLabels(line) };
  } catch (error) {
    if (error instanceof DecodeError) return { statusCode: 400, body: error.message };
    throw error;
  }
};
