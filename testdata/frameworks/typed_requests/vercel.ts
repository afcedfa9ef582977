import type { VercelRequest, VercelResponse } from '@vercel/node';
import { execSync } from 'child_process';

// handler: http
export function page(request: VercelRequest, response: VercelResponse) {
  // ruleid: command-injection
  response.send(execSync(`echo ${request.query.name}`));
}

// handler: http
export function page_twin(request: VercelRequest, response: VercelResponse) {
  // ok: command-injection
  response.send(execSync(`echo ${request.method}`));
}
