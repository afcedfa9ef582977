// Tools that a model calls: what they are given has the form of their schema, but for servers that check nothing.
import { execFileSync, execSync } from "node:child_process";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { McpServer as Newer } from "@modelcontextprotocol/server";
import { tool } from "ai";
import { FastMCP } from "fastmcp";
import { z } from "zod";

const server = new McpServer({ name: "files", version: "1.0.0" });
const page = z.number().int().optional();

// handler: mcp-tool
server.tool("convert", "Converts a file", { name: z.string(), page }, async function convert({ name, page }) {
  execSync(`convert ${page}.pdf`);
  // ruleid: command-injection
  return { content: [{ type: "text", text: execSync("convert " + name).toString() }] };
});

// handler: mcp-tool
server.tool("convert-twin", { name: z.string().regex(/^\w+$/) }, async ({ name }) => ({
  content: [{ type: "text", text: execSync("convert " + name).toString() }],
}));

const renaming = { inputSchema: { from: z.string(), kind: z.enum(["pdf", "png"]) } };

// handler: mcp-tool
server.registerTool("rename", renaming, async ({ from, kind }) => {
  execFileSync("mv", ["--", "next", `next.${kind}`]);
  // ruleid: command-injection
  return { content: [{ type: "text", text: execSync(`mv ${from} next.${kind}`).toString() }] };
});

const newer = new Newer({ name: "files", version: "2.0.0" });
const Folder = z.object({ folder: z.string().min(1), depth: z.coerce.number() });

// handler: mcp-tool
newer.registerTool("list", { inputSchema: Folder }, async (input) => {
  execSync(`tree -L ${input.depth}`);
  // ruleid: command-injection
  return { content: [{ type: "text", text: execSync("ls " + input.folder).toString() }] };
});

const low = new Server({ name: "files", version: "1.0.0" }, { capabilities: { tools: {} } });

// handler: mcp-tool
low.setRequestHandler(CallToolRequestSchema, async function call(request) {
  const { depth } = z.object({ depth: z.number() }).parse(request.params.arguments);
  execSync(`tree -L ${depth}`);
  // ruleid: command-injection
  return { content: [{ type: "text", text: execSync("convert " + request.params.arguments.name).toString() }] };
});

export const convertTool = tool({
  description: "Converts a file",
  inputSchema: z.object({ name: z.string(), page: z.number() }),
  // handler: mcp-tool
  execute: async ({ name, page }) => {
    execSync(`convert ${page}.pdf`);
    // ruleid: command-injection
    return execSync("convert " + name).toString();
  },
});

const tools = new FastMCP({ name: "more", version: "1.0.0" });

tools.addTool({
  name: "convert",
  parameters: z.object({ name: z.string(), id: z.string().uuid() }),
  // handler: mcp-tool
  execute: async (args) => {
    execSync(`convert ${args.id}.pdf`);
    // ruleid: command-injection
    return execSync("convert " + args.name).toString();
  },
});
