import { readFileSync } from 'fs';

export const preview = async (event: { rawPath: string; requestContext: { requestId: string } }) => {
  // ruleid: path-traversal
  const template = readFileSync('/var/task/templates/' + event.rawPath);
  // ok: path-traversal
  const style = readFileSync('/var/task/styles/' + event.requestContext.requestId);
  return `${style}${template}`;
};
