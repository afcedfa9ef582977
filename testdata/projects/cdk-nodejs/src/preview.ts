import { readFileSync } from 'fs';

export const preview = async (event: { rawPath: string; requestContext: { requestId: string } }) => {
  // ruleid: handler-read
  const template = readFileSync('/opt/templates/' + event.rawPath);
  // ok: handler-read
  const style = readFileSync('/opt/styles/' + event.requestContext.requestId);
  return `${style}${template}`;
};
