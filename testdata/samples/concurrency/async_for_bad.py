# `async for` goes through an asynchronous generator.
# event: {"rows": ["<ATTACK>"]}
import os


async def rows(event):
    for row in event["rows"]:
        yield row


async def handler(event, context):
    async for row in rows(event):
        # ruleid: command-injection
        os.system("echo " + row)
