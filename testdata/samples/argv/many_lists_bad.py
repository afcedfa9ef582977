# Each of five switches chooses among two lists of options; the last one lets a text of the event follow.
# event: {"a": true, "b": true, "c": true, "d": true, "e": true, "branch": "<ATTACK>"}
import subprocess


def handler(event, context):
    command = ["git", "fetch"]
    command += ["--all"] if not event["a"] else ["--quiet"]
    command += ["--tags"] if not event["b"] else ["--no-tags"]
    command += ["--prune"] if not event["c"] else ["--no-prune"]
    command += ["--force"] if not event["d"] else ["--no-force"]
    command += ["origin"] if not event["e"] else [event["branch"]]
    # ruleid: argument-injection
    subprocess.run(command)
