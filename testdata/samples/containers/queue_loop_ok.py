# A worklist of numbers: the event's text is counted down and never taken into the list.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    todo = [len(event["v"]) % 4]
    while todo:
        count = todo.pop()
        if count > 0:
            todo.append(count - 1)
        # ok: command-injection
        os.system("echo %s" % count)
