import { stream } from "@netlify/functions";
import { execSync } from "child_process";

export const handler = stream(async (event) => {
  // ruleid: command-injection
  execSync("logger " + event.body);
});
