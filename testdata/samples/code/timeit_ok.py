# `timeit` is given the text as a variable of the constant statement.
# event: {"name": "<ATTACK>"}
import timeit


def handler(event, context):
    # ok: code-injection
    return timeit.timeit("len(text)", number=1, globals={"text": event["name"]})
