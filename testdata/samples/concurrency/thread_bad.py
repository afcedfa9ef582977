# A thread calls its target with its args.
# event: {"v": "<ATTACK>"}
import os
import threading


def work(prefix, text):
    # ruleid: command-injection
    os.system(prefix + text)


def handler(event, context):
    thread = threading.Thread(target=work, args=("echo ", event["v"]))
    thread.start()
    thread.join()
