# create_subprocess_shell is a shell.
# event: {"v": "<ATTACK>"}
import asyncio


async def handler(event, context):
    # ruleid: command-injection
    process = await asyncio.create_subprocess_shell("cat " + event["v"])
    return await process.wait()
