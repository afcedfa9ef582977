# appendleft puts the event's text in front, and popleft takes it.
# event: {"w": "<ATTACK>"}
import os
from collections import deque


def handler(event, context):
    queue = deque(["a", "b"])
    queue.appendleft(event["w"])
    # ruleid: command-injection
    os.system("echo " + queue.popleft())
