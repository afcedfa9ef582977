# The loop goes on until a name is good or the list is at its end, which raises.
# event: {"names": ["<ATTACK>", "<ATTACK>"]}
import os


def handler(event, context):
    tries, name = 0, "?"
    while not name.isalnum():
        name = event["names"][tries]
        tries += 1
    # ok: command-injection
    os.system("echo " + name)
