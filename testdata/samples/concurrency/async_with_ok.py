# `async with` gives what __aenter__ returns: another client, with a constant text.
# event: {"v": "<ATTACK>"}
import os


class Client:
    def __init__(self, text):
        self.text = text

    async def __aenter__(self):
        return Client("constant")

    async def __aexit__(self, *error):
        return None


async def handler(event, context):
    async with Client(event["v"]) as client:
        # ok: command-injection
        os.system("echo " + client.text)
