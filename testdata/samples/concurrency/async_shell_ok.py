# create_subprocess_exec starts a program without a shell, and `--` ends its options.
# event: {"v": "<ATTACK>"}
import asyncio


async def handler(event, context):
    # ok: command-injection, argument-injection
    process = await asyncio.create_subprocess_exec("cat", "--", event["v"])
    return await process.wait()
