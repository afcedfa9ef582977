import { execSync } from "node:child_process";
import { FastMCP } from "fastmcp";
import { z } from "zod";

const tools = new FastMCP({ name: "more", version: "1.0.0" });

tools.addTool({
  name: "convert",
  parameters: z.object({ name: z.string(), id: z.string().uuid() }),
  // handler: mcp-tool
  execute: async (args) => {
    // ok: command-injection
    execSync(`convert ${args.id}.pdf`);
    // ruleid: command-injection
    return execSync("convert " + args.name).toString();
  },
});
