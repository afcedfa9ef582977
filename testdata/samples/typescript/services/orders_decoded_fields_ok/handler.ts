// The decoder of the quantity accepts nothing but numbers.
// event: {"body": {"<JSON>": {"sku": "a-1", "quantity": "<ATTACK>"}}}
// benign: {"body": {"<JSON>": {"sku": "a-1", "quantity": 2}}}
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { DecodeError, type Decoded, number, object, oneOf, scalar } from './decoders';

const run = promisify(exec);
const orderLine = object({ sku: oneOf('a-1', 'a-2', 'b-1'), quantity: number });

async function printLabels({ sku, quantity }: Decoded<typeof orderLine>): Promise<string> {
  // ok: command-injection
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
