// The error of the pair is looked at first.
// event: {"user": "<ATTACK>"}
import { execSync } from 'node:child_process';

type Checked = [error: Error, value: string] | [error: undefined, value: string];

function checkUser(user: string): Checked {
  if (!/^[a-z]+$/.test(user)) return [new Error(`not a user: ${user}`), user];
  return [undefined, user];
}

export const handler = async (event: { user: string }) => {
  const [error, user] = checkUser(event.user);
  if (error) return { statusCode: 400 };
  // todook: command-injection
  execSync(`id ${user} || true`);
  return { statusCode: 200, body: user };
};
