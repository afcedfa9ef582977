# Two futures: the command is the result of the one that was given a constant.
# event: {"v": "<ATTACK>"}
import os
from concurrent.futures import ThreadPoolExecutor


def build(text):
    return "echo " + text


def handler(event, context):
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [pool.submit(build, text) for text in ("constant", "other")]
        pool.submit(build, event["v"])
    # ok: command-injection
    os.system(futures[0].result())
