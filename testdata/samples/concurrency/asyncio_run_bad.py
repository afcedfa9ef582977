# asyncio.run gives what the coroutine returns.
# event: {"v": "<ATTACK>"}
import asyncio
import os


async def build(event):
    await asyncio.sleep(0)
    return "echo " + event["v"]


def handler(event, context):
    # ruleid: command-injection
    os.system(asyncio.run(build(event)))
