# A deque of length one forgets the event's text when the next one comes.
# event: {"w": "<ATTACK>"}
import os
from collections import deque


def handler(event, context):
    queue = deque(maxlen=1)
    queue.append(event["w"])
    queue.append("constant")
    # ok: command-injection
    os.system("echo " + queue[0])
