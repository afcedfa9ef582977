# Dropping what is not ASCII leaves all the metacharacters.
# event: {"name": "<ATTACK>"}
import os
import unicodedata


def handler(event, context):
    plain = unicodedata.normalize("NFKD", event["name"]).encode("ascii", "ignore").decode()
    # ruleid: command-injection
    os.system("echo " + plain)
