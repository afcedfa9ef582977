# importlib.import_module of a constant name gives the module like an import statement.
# event: {"path": "<ATTACK>"}
import importlib

NAME = "sub" + "process"


def handler(event, context):
    processes = importlib.import_module(NAME)
    # ruleid: command-injection
    return processes.getoutput("wc -c " + event["path"])
