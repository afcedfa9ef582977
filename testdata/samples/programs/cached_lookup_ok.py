# What is cached under a tenant is the table's entry.
# event: {"tenant": "<ATTACK>"}
# benign: {"tenant": "acme"}
import functools
import subprocess

TENANTS = {"acme": {"bucket": "acme-prod"}, "initech": {"bucket": "initech-eu"}}


class Tenant:
    def __init__(self, name):
        self.name = name

    @functools.cached_property
    def bucket(self):
        return TENANTS[self.name]["bucket"]


@functools.lru_cache(maxsize=32)
def tenant(name):
    return Tenant(name)


def handler(event, context):
    bucket = tenant(event["tenant"]).bucket
    # ok: command-injection
    return subprocess.call("aws s3 ls s3://%s/" % bucket, shell=True)
