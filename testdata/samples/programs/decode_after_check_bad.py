# The check sees the encoded text, the shell the decoded one.
# event: {"queryStringParameters": {"q": {"<URL>": "<ATTACK>"}}}
import os
import re
from urllib.parse import unquote_plus


class Search:
    allowed = re.compile(r"[\w%.+-]*")

    def __init__(self, parameters):
        self.parameters = parameters or {}

    def term(self):
        term = self.parameters.get("q", "")
        if not self.allowed.fullmatch(term):
            raise ValueError("q")
        return unquote_plus(term)

    def run(self):
        # ruleid: command-injection
        return os.popen("grep -c " + self.term() + " index.txt").read()


def handler(event, context):
    return Search(event["queryStringParameters"]).run()
