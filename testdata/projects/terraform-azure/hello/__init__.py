import os


def main(req):
    os.system("logger " + req.method)
    # ruleid: command-injection
    os.system("logger " + req.params["name"])
