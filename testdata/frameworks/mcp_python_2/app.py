import os

from mcp.server import MCPServer

mcp = MCPServer("files")


@mcp.tool()
# handler: mcp-tool
def convert(name: str) -> int:
    # ruleid: command-injection
    return os.system("convert " + name)


@mcp.tool()
# handler: mcp-tool
async def convert_page(page: int) -> int:
    # ok: command-injection
    return os.system(f"convert {page}.pdf")


@mcp.prompt()
# handler: mcp-tool
def describe(name: str) -> str:
    # ruleid: command-injection
    return str(os.system("file " + name))


@mcp.resource("files://{name}")
# handler: mcp-tool
def read(name: str) -> str:
    # ruleid: command-injection
    return str(os.system("cat " + name))
