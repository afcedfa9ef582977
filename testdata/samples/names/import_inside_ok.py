# The import inside of the function hides the module's os.system: the name is shlex.quote there.
# event: {"line": "<ATTACK>"}
# unreached
from os import system


def handler(event, context):
    from shlex import quote as system  # noqa: F811

    # ok: command-injection
    return system("echo " + event["line"])
