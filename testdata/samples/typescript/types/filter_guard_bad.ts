// The guard of the filter asks for a text.
// event: {"tags": ["<ATTACK>", 3, null]}
import { execSync } from 'node:child_process';

export const handler = async (event: { tags?: unknown[] }) => {
  const tags = (event.tags ?? []).filter((tag): tag is string => typeof tag === 'string');
  if (!tags.length) return 'none';
  // ruleid: command-injection
  return execSync(`echo ${tags.join(',')}`).toString();
};
