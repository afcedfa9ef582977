# The check sees what the shell sees.
# event: {"queryStringParameters": {"q": {"<URL>": "<ATTACK>"}}}
import os
import re
from urllib.parse import unquote_plus


class Search:
    allowed = re.compile(r"[\w%.+-]*")

    def __init__(self, parameters):
        self.parameters = parameters or {}

    def term(self):
        term = unquote_plus(self.parameters.get("q", ""))
        if not self.allowed.fullmatch(term):
            raise ValueError("q")
        return term

    def run(self):
        # ok: command-injection
        return os.popen("grep -c " + self.term() + " index.txt").read()


def handler(event, context):
    return Search(event["queryStringParameters"]).run()
