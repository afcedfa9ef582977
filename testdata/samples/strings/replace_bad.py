# Removing `;` leaves `|`, `&`, `$()` and the newline.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"].replace(";", "")
    # ruleid: command-injection
    os.system("echo " + name)
