# The intersection with a constant set holds only that set's members.
# event: {"w": ["<ATTACK>", "a"]}
import os


def handler(event, context):
    words = {"a", "b"} & set(event["w"])
    # ok: command-injection
    os.system("echo " + " ".join(sorted(words)))
