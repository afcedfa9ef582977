# The same module, but its run() without a shell: the event's text is one argument after `--`.
# event: {"path": "<ATTACK>"}
import importlib

NAME = "sub" + "process"


def handler(event, context):
    processes = importlib.import_module(NAME)
    # ok: command-injection, argument-injection
    return processes.run(["wc", "-c", "--", event["path"]], check=False).returncode
