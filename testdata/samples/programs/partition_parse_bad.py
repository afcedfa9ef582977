# What stands behind the colon is used, and what stands before it is checked.
# event: {"target": "db:<ATTACK>"}
import subprocess


def parse(target):
    service, _, name = target.partition(":")
    if not service.isalpha():
        raise ValueError("service")
    return service, name


def handler(event, context):
    service, name = parse(event["target"])
    command = "echo restart " + name
    # ruleid: command-injection
    return subprocess.run(command, shell=True).returncode
