import type { Handler } from "@netlify/functions";
import { execSync } from "child_process";

export const handler: Handler = async (event) => {
  // ruleid: command-injection
  execSync("logger " + event.rawQuery);
  return { statusCode: 200 };
};
