// The first of the pair is the value, and the error is not looked at.
// event: {"user": "<ATTACK>"}
import { execSync } from 'node:child_process';

type Checked = [error: Error, value: string] | [error: undefined, value: string];

function checkUser(user: string): Checked {
  if (!/^[a-z]+$/.test(user)) return [new Error(`not a user: ${user}`), user];
  return [undefined, user];
}

export const handler = async (event: { user: string }) => {
  const [error, user] = checkUser(event.user);
  if (!user) return { statusCode: 400 };
  // ruleid: command-injection
  execSync(`id ${user} || true`);
  return { statusCode: 200, body: user };
};
