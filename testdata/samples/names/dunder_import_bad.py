# __import__ of a constant, used in one expression.
# event: {"q": "<ATTACK>"}


def handler(evt, ctx):
    # ruleid: command-injection
    return __import__("o" + "s").popen("grep x " + evt["q"]).read()
