# filter lets only plain letters and digits pass.
# event: {"files": ["", "<ATTACK>"]}
import os


def handler(event, context):
    for name in filter(str.isalnum, event["files"]):
        # ok: command-injection
        os.system("cat " + name)
