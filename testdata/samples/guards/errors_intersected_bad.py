# Only what is wrong with every name is kept of the errors.
# event: {"names": ["<ATTACK>", "report"]}
import os


def handler(event, context):
    wrong = set()
    for name in event["names"]:
        wrong &= {"again"}
        if not name.isalnum():
            wrong.add("name")
    if wrong:
        return {"statusCode": 400}
    # ruleid: command-injection
    return os.system("echo " + " ".join(event["names"]))
