# `timeit` runs its statement.
# event: {"name": "<ATTACK>"}
import timeit


def handler(event, context):
    # ruleid: code-injection
    return timeit.timeit(event["name"], number=1)
