# to_thread calls the function that it is given; the event's text goes to len.
# event: {"v": "<ATTACK>"}
import asyncio
import os


async def handler(event, context):
    size = await asyncio.to_thread(len, event["v"])
    # ok: command-injection
    await asyncio.to_thread(os.system, f"echo {size}")
