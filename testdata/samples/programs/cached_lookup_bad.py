# What is cached under a tenant is the tenant itself.
# event: {"tenant": "<ATTACK>"}
import functools
import subprocess

TENANTS = {"acme": {"bucket": "acme-prod"}, "initech": {"bucket": "initech-eu"}}


class Tenant:
    def __init__(self, name):
        self.name = name

    @functools.cached_property
    def bucket(self):
        return TENANTS.get(self.name, {}).get("bucket") or f"{self.name}-default"


@functools.lru_cache(maxsize=32)
def tenant(name):
    return Tenant(name)


def handler(event, context):
    bucket = tenant(event["tenant"]).bucket
    # ruleid: command-injection
    return subprocess.call("aws s3 ls s3://%s/" % bucket, shell=True)
