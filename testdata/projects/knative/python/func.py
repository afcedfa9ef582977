import os


def main(context):
    # ruleid: command-injection
    os.system("logger " + context.request.args["name"])
    return "done", 200
