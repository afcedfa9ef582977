# to_thread calls the function that it is given with the arguments that follow.
# event: {"v": "<ATTACK>"}
import asyncio
import os


async def handler(event, context):
    # ruleid: command-injection
    await asyncio.to_thread(os.system, "echo " + event["v"])
