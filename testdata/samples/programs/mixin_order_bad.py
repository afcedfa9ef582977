# The checking class comes after the running one, and is never asked.
# event: {"zone": "<ATTACK>"}
import os
import re


class Lookup:
    def resolve(self, zone):
        # ruleid: command-injection
        return os.popen("dig +short " + zone).read()


class CheckedMixin:
    pattern = re.compile(r"^[a-z0-9.-]+\Z")

    def resolve(self, zone):
        if self.pattern.match(zone) is None:
            raise ValueError("zone")
        return super().resolve(zone)


class CountedMixin:
    calls = 0

    def resolve(self, zone):
        self.calls += 1
        return super().resolve(zone)


class Resolver(CountedMixin, Lookup, CheckedMixin):
    """What the handler uses."""


def handler(event, context):
    return Resolver().resolve(event["zone"])
