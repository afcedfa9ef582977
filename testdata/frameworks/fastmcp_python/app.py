import os

import fastmcp

mcp = fastmcp.FastMCP("more")


@mcp.tool
# handler: mcp-tool
def rename(old: str, count: int = 1) -> int:
    # ok: command-injection
    os.system(f"head -n {count}")
    # ruleid: command-injection
    return os.system(f"mv {old} {count}.pdf")


@mcp.tool()
# handler: mcp-tool
def convert(name: str) -> int:
    # ruleid: command-injection
    return os.system("convert " + name)


def helper(name: str) -> int:
    # ok: command-injection
    return os.system("convert " + name)
