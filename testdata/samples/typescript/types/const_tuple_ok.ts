// The text is one of the units.
// event: {"queryStringParameters": {"unit": "kb<ATTACK>"}}
// benign: {"queryStringParameters": {"unit": "kb"}}
import { execSync } from 'node:child_process';

const UNITS = ['b', 'kb', 'mb'] as const;
type Unit = (typeof UNITS)[number];

function isUnit(text: string | undefined): text is Unit {
  return text !== undefined && (UNITS as readonly string[]).includes(text);
}

type Query = { queryStringParameters?: { unit?: string } };

export const handler = async (event: Query) => {
  const unit = event.queryStringParameters?.unit;
  if (!isUnit(unit)) return { statusCode: 400 };
  // ok: command-injection
  const body = execSync(`echo size in ${unit}`).toString();
  return { statusCode: 200, body };
};
