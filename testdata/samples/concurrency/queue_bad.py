# What is put into a queue comes out of it in the same order.
# event: {"v": "<ATTACK>"}
import os
import queue


def handler(event, context):
    jobs = queue.Queue()
    jobs.put(event["v"])
    # ruleid: command-injection
    os.system("echo " + jobs.get())
