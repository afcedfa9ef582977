# A task runs the coroutine, and awaiting it gives the result, with a time limit around it.
# event: {"v": "<ATTACK>"}
import asyncio
import os


async def read(event):
    return event["v"]


async def handler(event, context):
    task = asyncio.create_task(read(event))
    value = await asyncio.wait_for(task, timeout=5)
    # ruleid: command-injection
    os.system("echo " + value)
