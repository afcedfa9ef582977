"""Version 1 of the SDK: FastMCP checks a tool's arguments against the annotations, the low-level server does not."""
import os

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
def convert_page(page: int) -> int:
    # ok: command-injection
    return os.system(f"convert {page}.pdf")


@server.call_tool()
# handler: mcp-tool
async def call(name, arguments):
    # ruleid: command-injection
    return [os.system("convert " + arguments["name"])]
