# asyncio.run gives what the coroutine returns: a quoted text.
# event: {"v": "<ATTACK>"}
import asyncio
import os
import shlex


async def build(event):
    await asyncio.sleep(0)
    return "echo " + shlex.quote(event["v"])


def handler(event, context):
    # ok: command-injection
    os.system(asyncio.run(build(event)))
