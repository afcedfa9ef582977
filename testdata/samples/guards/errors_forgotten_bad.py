# The list of what is wrong is emptied for each name: in the end it tells about the last one only.
# event: {"names": ["<ATTACK>", "report"]}
import os


def handler(event, context):
    wrong = []
    for name in event["names"]:
        wrong[:] = []
        if not name.isalnum():
            wrong.append(name)
    if wrong:
        return {"statusCode": 400}
    # ruleid: command-injection
    return os.system("echo " + " ".join(event["names"]))
