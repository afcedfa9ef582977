import { execSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";

const server = new McpServer({ name: "files", version: "2.0.0" });
const Folder = z.object({ folder: z.string().min(1), depth: z.coerce.number() });

// handler: mcp-tool
server.registerTool("list", { inputSchema: Folder }, async (input) => {
  // ok: command-injection
  execSync(`tree -L ${input.depth}`);
  // ruleid: command-injection
  return { content: [{ type: "text", text: execSync("ls " + input.folder).toString() }] };
});

export { server };
