# gather gives the results in the order of its arguments: the second one is the event's.
# event: {"v": "<ATTACK>"}
import asyncio
import os


async def same(value):
    return value


async def handler(event, context):
    _, second = await asyncio.gather(same("constant"), same(event["v"]))
    # ruleid: command-injection
    os.system("echo " + second)
