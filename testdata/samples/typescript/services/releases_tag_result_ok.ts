// The command gets the checked tag, which is the result's value.
// event: {"pathParameters": {"tag": "<ATTACK>"}, "queryStringParameters": null}
import { exec } from 'node:child_process';

type Result<T> = { ok: true; value: T } | { ok: false; error: string };

interface ReleaseEvent {
  pathParameters: { tag: string };
  queryStringParameters: Record<string, string | undefined> | null;
}

interface Release {
  tag: string;
  prerelease: boolean;
}

function parseTag(text: string): Result<Release> {
  const match = /([a-z0-9]+(?:\.[a-z0-9]+){0,3})(-[a-z0-9]+)?/i.exec(text);
  if (match === null) return { ok: false, error: `${text} is not a tag` };
  const [tag, , suffix] = match;
  return { ok: true, value: { tag, prerelease: suffix !== undefined } };
}

function showTag(tag: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // todook: command-injection
    exec(`git show --no-patch --format=%s refs/tags/${tag}`, (error, stdout) => {
      if (error) reject(error);
      else resolve(stdout.trim());
    });
  });
}

export async function handler(event: ReleaseEvent): Promise<{ statusCode: number; body: string }> {
  const { tag } = event.pathParameters;
  const result = parseTag(tag);
  if (!result.ok) return { statusCode: 400, body: result.error };
  const { value: release } = result;
  const subject = await showTag(release.tag);
  return { statusCode: 200, body: JSON.stringify({ ...release, subject }) };
}
