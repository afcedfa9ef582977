// The module that is exported as a whole throws.
// event: {"id": "<ATTACK>"}
// benign: {"id": "c0ffee"}
import check = require('./check');
import { execSync } from 'node:child_process';

export const handler = async (event: { id: string }): Promise<string> => {
  const id = check(event.id, check.strict);
  // ok: command-injection
  return execSync(`echo ${id}`).toString();
};
