# The loop ends after the first name.
# event: {"names": ["first", "<ATTACK>"]}
import os


def first_problem(names):
    for position, name in enumerate(names):
        if not name.isalnum():
            return position
        break
    return None


def handler(event, context):
    names = list(event["names"])
    problem = first_problem(names)
    if problem is not None:
        return {"error": f"name {problem}"}
    # ruleid: command-injection
    return os.system("cat " + " ".join(names))
