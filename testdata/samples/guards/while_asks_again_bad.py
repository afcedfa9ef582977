# The counter runs out while the name is still bad.
# event: {"names": ["<ATTACK>", "<ATTACK>"]}
import os


def handler(event, context):
    tries, name = 0, "?"
    while not name.isalnum() and tries < 2:
        name = event["names"][tries]
        tries += 1
    # ruleid: command-injection
    os.system("echo " + name)
