# __import__ of the same constant; the event's text only decides the number that is printed.
# event: {"q": "<ATTACK>"}


def handler(evt, ctx):
    # ok: command-injection
    return __import__("o" + "s").popen("echo " + str(len(evt["q"]))).read()
