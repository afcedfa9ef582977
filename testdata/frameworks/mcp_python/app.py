"""Tools that a model calls: FastMCP checks its arguments against the annotations, the low-level server does not."""
import os

import fastmcp
from mcp.server import Server
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("files")
server = Server("files")


@mcp.tool()
# handler: mcp-tool
def convert(name: str) -> int:
    # ruleid: command-injection
    return os.system("convert " + name)


@mcp.tool()
# handler: mcp-tool
def convert_twin(page: int) -> int:
    return os.system(f"convert {page}.pdf")


@server.call_tool()
# handler: mcp-tool
async def call(name, arguments):
    # ruleid: command-injection
    return [os.system("convert " + arguments["name"])]


second = fastmcp.FastMCP("more")


@second.tool
# handler: mcp-tool
def rename(old: str, count: int = 1) -> int:
    # ruleid: command-injection
    return os.system(f"mv {old} {count}.pdf")
