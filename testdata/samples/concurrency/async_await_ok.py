# Awaiting a coroutine gives what it returns: a constant.
# event: {"v": "<ATTACK>"}
import os


async def fetch(event):
    await keep(event["v"])
    return "constant"


async def keep(value):
    return value


async def handler(event, context):
    value = await fetch(event)
    # ok: command-injection
    os.system("echo " + value)
