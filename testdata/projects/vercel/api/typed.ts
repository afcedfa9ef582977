import type { VercelRequest, VercelResponse } from "@vercel/node";
import { execSync } from "child_process";

export default function typed(request: VercelRequest, response: VercelResponse) {
  // ruleid: command-injection
  execSync("logger " + request.query.name);
  response.end();
}
