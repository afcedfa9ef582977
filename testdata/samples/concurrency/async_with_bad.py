# `async with` gives what __aenter__ returns.
# event: {"v": "<ATTACK>"}
import os


class Client:
    def __init__(self, text):
        self.text = text

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        return None


async def handler(event, context):
    async with Client(event["v"]) as client:
        # ruleid: command-injection
        os.system("echo " + client.text)
