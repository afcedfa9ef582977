// Tools that a model calls.
import { execFileSync, execSync } from "node:child_process";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { tool } from "ai";
import { FastMCP } from "fastmcp";
import { z } from "zod";

const server = new McpServer({ name: "files", version: "1.0.0" });

// handler: mcp-tool
server.tool("convert", { name: z.string() }, async function convert({ name }) {
  // ruleid: command-injection
  return { content: [{ type: "text", text: execSync("convert " + name).toString() }] };
});

// handler: mcp-tool
server.registerTool("convert-twin", { inputSchema: { name: z.string() } }, async function convertTwin({ name }) {
  return { content: [{ type: "text", text: execFileSync("wc", ["--", name]).toString() }] };
});

const low = new Server({ name: "files", version: "1.0.0" }, { capabilities: { tools: {} } });

// handler: mcp-tool
low.setRequestHandler(CallToolRequestSchema, async function call(request) {
  // ruleid: command-injection
  return { content: [{ type: "text", text: execSync("convert " + request.params.arguments.name).toString() }] };
});

export const convertTool = tool({
  description: "Converts a file",
  inputSchema: z.object({ name: z.string() }),
  // handler: mcp-tool
  execute: async ({ name }) => {
    // ruleid: command-injection
    return execSync("convert " + name).toString();
  },
});

const tools = new FastMCP({ name: "more", version: "1.0.0" });

tools.addTool({
  name: "convert",
  parameters: z.object({ name: z.string() }),
  // handler: mcp-tool
  execute: async (args) => {
    // ruleid: command-injection
    return execSync("convert " + args.name).toString();
  },
});
