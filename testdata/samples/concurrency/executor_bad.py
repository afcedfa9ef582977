# submit calls the function with its arguments, and the future gives the result.
# event: {"v": "<ATTACK>"}
import os
from concurrent.futures import ThreadPoolExecutor


def build(text):
    return "echo " + text


def handler(event, context):
    with ThreadPoolExecutor(max_workers=2) as pool:
        future = pool.submit(build, event["v"])
    # ruleid: command-injection
    os.system(future.result())
