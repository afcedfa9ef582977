# A helper makes a new list of errors for each name: in the end it is that of the last one.
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
        problems = problems_of(name)
    if problems:
        return {"statusCode": 400}
    # ruleid: command-injection
    return os.system("echo " + " ".join(event["names"]))
