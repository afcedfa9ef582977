# The import of a package that is not there fails, so the name is os.system.
# event: {"v": "<ATTACK>"}
try:
    from no_such_package_here import system
except ImportError:
    from os import system


def handler(event, context):
    # ruleid: command-injection
    system("echo " + event["v"])
