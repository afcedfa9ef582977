import type { Handler, HandlerEvent } from '@netlify/functions';
import { execSync } from 'child_process';

// handler: netlify-http
export const page: Handler = async (event) => {
  // ruleid: command-injection
  execSync(`echo ${event.body}`);
};

// handler: netlify-http
export async function page_twin(event: HandlerEvent) {
  // ok: command-injection
  execSync(`echo ${event.httpMethod}`);
}
