# A helper makes a new list of errors for each name; all of them are put together.
# event: {"names": ["<ATTACK>", "report"]}
import os


def problems_of(name):
    found = []
    if not name.isalnum():
        found.append("letters and digits only")
    return found


def handler(event, context):
    problems = []
    for name in event["names"]:
        problems += problems_of(name)
    if problems:
        return {"statusCode": 400}
    # ok: command-injection
    return os.system("echo " + " ".join(event["names"]))
