# Assigning to a slice puts the event's texts into the list.
# event: {"w": ["<ATTACK>"]}
import os


def handler(event, context):
    words = ["a", "b", "c"]
    words[1:2] = event["w"]
    # ruleid: command-injection
    os.system("echo " + words[1])
