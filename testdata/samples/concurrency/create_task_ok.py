# The task's result is dropped: the command holds a constant.
# event: {"v": "<ATTACK>"}
import asyncio
import os


async def read(event):
    return event["v"]


async def handler(event, context):
    task = asyncio.create_task(read(event))
    value = "constant" if await asyncio.wait_for(task, timeout=5) else "none"
    # ok: command-injection
    os.system("echo " + value)
