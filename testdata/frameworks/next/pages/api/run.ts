import type { NextApiRequest, NextApiResponse } from 'next';
import { execSync } from 'node:child_process';

// handler: http
export default function handler(req: NextApiRequest, res: NextApiResponse) {
  // ruleid: command-injection
  execSync(`echo ${req.query.name}`);
  // ok: command-injection
  execSync(`echo ${req.method}`);
  res.end();
}
