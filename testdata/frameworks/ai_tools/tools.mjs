import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const convert = tool({
  description: "Converts a file",
  inputSchema: z.object({ name: z.string(), page: z.number() }),
  // handler: mcp-tool
  execute: async ({ name, page }) => {
    // ok: command-injection
    execSync(`convert ${page}.pdf`);
    // ruleid: command-injection
    return execSync("convert " + name).toString();
  },
});
