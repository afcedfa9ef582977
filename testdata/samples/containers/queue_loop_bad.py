# A worklist: what is appended in the loop comes out of it later.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    todo = ["start"]
    while todo:
        word = todo.pop(0)
        if word == "start":
            todo.append(event["v"])
        else:
            # ruleid: command-injection
            os.system("echo " + word)
