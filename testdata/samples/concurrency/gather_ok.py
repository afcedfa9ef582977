# gather gives the results in the order of its arguments: the first one is constant.
# event: {"v": "<ATTACK>"}
import asyncio
import os


async def same(value):
    return value


async def handler(event, context):
    first, _ = await asyncio.gather(same("constant"), same(event["v"]))
    # ok: command-injection
    os.system("echo " + first)
