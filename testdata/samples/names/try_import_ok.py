# Whatever the import gives, the event's text has been mapped to one of two constants before.
# event: {"v": "<ATTACK>"}
try:
    from no_such_package_here import system
except ImportError:
    from os import system


def handler(event, context):
    word = "long" if len(event["v"]) > 20 else "short"
    # ok: command-injection
    system("echo " + word)
