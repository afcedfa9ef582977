import { execSync } from "child_process";

export async function GET(request: Request): Promise<Response> {
  // ruleid: command-injection
  execSync("logger " + request.headers.get("X-Name"));
  return new Response("");
}
