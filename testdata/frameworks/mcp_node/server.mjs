// Tools that a model calls: what they are given has the form of their schema, but for servers that check nothing.
import { execSync } from "node:child_process";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";

const server = new McpServer({ name: "files", version: "1.0.0" });
const page = z.number().int().optional();

// handler: mcp-tool
server.tool("convert", "Converts a file", { name: z.string(), page }, async function convert({ name, page }) {
  // ok: command-injection
  execSync(`convert ${page}.pdf`);
  // ruleid: command-injection
  return { content: [{ type: "text", text: execSync("convert " + name).toString() }] };
});

// handler: mcp-tool
server.tool("convert-word", { name: z.string().regex(/^\w+$/) }, async ({ name }) => ({
  // ok: command-injection
  content: [{ type: "text", text: execSync("convert " + name).toString() }],
}));

const renaming = { inputSchema: { from: z.string(), kind: z.enum(["pdf", "png"]) } };

// handler: mcp-tool
server.registerTool("rename", renaming, async ({ from, kind }) => {
  // ok: command-injection
  execSync(`mv next next.${kind}`);
  // ruleid: command-injection
  return { content: [{ type: "text", text: execSync(`mv ${from} next.${kind}`).toString() }] };
});

const low = new Server({ name: "files", version: "1.0.0" }, { capabilities: { tools: {} } });

// handler: mcp-tool
low.setRequestHandler(CallToolRequestSchema, async function call(request) {
  const { depth } = z.object({ depth: z.number() }).parse(request.params.arguments);
  // ok: command-injection
  execSync(`tree -L ${depth}`);
  // ruleid: command-injection
  return { content: [{ type: "text", text: execSync("convert " + request.params.arguments.name).toString() }] };
});

export { low, server };
