// The module that is imported when it is needed has no rule for the kind.
// event: {"kind": "label", "value": "<ATTACK>"}
import { execSync } from 'node:child_process';

interface Input {
  kind: string;
  value: string;
}

async function valid({ kind, value }: Input): Promise<boolean> {
  const { default: rules, fallback } = await import('./rules');
  return (rules.get(kind) ?? fallback).test(value);
}

export const handler = async (event: Input) => {
  if (!(await valid(event))) return { statusCode: 422 };
  // ruleid: command-injection
  execSync(`echo ${event.value}`);
  return { statusCode: 202 };
};
