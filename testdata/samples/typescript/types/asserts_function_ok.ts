// The function asserts that it is a text of letters.
// event: {"body": {"<JSON>": {"team": "<ATTACK>"}}}
import { execSync } from 'node:child_process';

class BadRequest extends Error {}

function assertTeam(value: unknown): asserts value is string {
  if (typeof value !== 'string' || !/^[a-z]+$/.test(value)) throw new BadRequest('team');
}

export const handler = async (event: { body: string }) => {
  const body: { team?: unknown } = JSON.parse(event.body);
  assertTeam(body.team);
  const { team } = body;
  // ok: command-injection
  return { statusCode: 200, body: execSync(`ls teams/${team} || true`).toString() };
};
