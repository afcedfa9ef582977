# The list of what is wrong is told at each name, and kept.
# event: {"names": ["<ATTACK>", "report"]}
import os


def handler(event, context):
    wrong = []
    for name in event["names"]:
        last = wrong[-1:]
        if last:
            print("wrong so far:", len(wrong))
        if not name.isalnum():
            wrong.append(name)
    if wrong:
        return {"statusCode": 400}
    # ok: command-injection
    return os.system("echo " + " ".join(event["names"]))
