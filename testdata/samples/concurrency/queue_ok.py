# Two queues are kept apart.
# event: {"v": "<ATTACK>"}
import os
import queue


def handler(event, context):
    jobs, done = queue.Queue(), queue.Queue()
    jobs.put(event["v"])
    done.put("constant")
    # ok: command-injection
    os.system("echo " + done.get())
