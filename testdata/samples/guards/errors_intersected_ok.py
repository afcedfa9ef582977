# What is wrong with the names is added to the errors.
# event: {"names": ["<ATTACK>", "report"]}
import os


def handler(event, context):
    wrong = set()
    for name in event["names"]:
        if not name.isalnum():
            wrong |= {"name"}
    if wrong:
        return {"statusCode": 400}
    # ok: command-injection
    return os.system("echo " + " ".join(event["names"]))
