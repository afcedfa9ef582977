# The loop is left only when the word equals a constant: after it the word is that constant.
# event: {"words": ["<ATTACK>", "stop"]}
import os


def handler(event, context):
    for word in event["words"]:
        if word == "stop":
            break
    else:
        return
    # ok: command-injection
    os.system("echo " + word)
