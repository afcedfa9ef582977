# A thread calls its target with its args: the event's text is the one that the target does not run.
# event: {"v": "<ATTACK>"}
import os
import threading


def work(command, note):
    # ok: command-injection
    os.system(command)
    return note


def handler(event, context):
    thread = threading.Thread(target=work, args=("echo done", event["v"]))
    thread.start()
    thread.join()
