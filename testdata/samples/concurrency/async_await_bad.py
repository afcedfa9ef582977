# Awaiting a coroutine gives what it returns.
# event: {"v": "<ATTACK>"}
import os


async def fetch(event):
    return event["v"]


async def handler(event, context):
    value = await fetch(event)
    # ruleid: command-injection
    os.system("echo " + value)
