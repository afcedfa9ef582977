# Functions as targets of the CDK's rules.
import fnguard


class LambdaFunction:
    def __init__(self, handler, **options):
        self.handler = handler
        fnguard.caller(handler, {"principal": "events.amazonaws.com", "may": True})
