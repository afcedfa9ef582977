# What stands before the colon is checked and used.
# event: {"target": "db:<ATTACK>"}
import subprocess


def parse(target):
    service, _, name = target.partition(":")
    if not service.isalpha():
        raise ValueError("service")
    return service, name


def handler(event, context):
    service, name = parse(event["target"])
    command = "echo restart " + service
    # ok: command-injection
    return subprocess.run(command, shell=True).returncode
