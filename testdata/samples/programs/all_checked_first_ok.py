# The loop ends when a name is wrong, else all are used.
# event: {"names": ["first", "<ATTACK>"]}
import os


def first_problem(names):
    for position, name in enumerate(names):
        if not name.isalnum():
            return position
    return None


def handler(event, context):
    names = list(event["names"])
    problem = first_problem(names)
    if problem is not None:
        return {"error": f"name {problem}"}
    # ok: command-injection
    return os.system("cat " + " ".join(names))
