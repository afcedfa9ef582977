# An asynchronous comprehension keeps only digits.
# event: {"rows": ["<ATTACK>", "12"]}
import os


async def rows(event):
    for row in event["rows"]:
        yield row


async def handler(event, context):
    numbers = [row async for row in rows(event) if row.isdecimal()]
    # ok: command-injection
    os.system("echo " + " ".join(numbers))
