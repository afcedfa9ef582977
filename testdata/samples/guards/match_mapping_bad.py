# The class pattern asks for a text, and the attack is one.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    match event:
        case {"name": str(name)}:
            # ruleid: command-injection
            os.system("echo " + name)
