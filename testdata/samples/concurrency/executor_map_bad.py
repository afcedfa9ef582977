# The executor's map calls the function with each of the event's texts.
# event: {"v": ["<ATTACK>"]}
import os
from concurrent.futures import ThreadPoolExecutor


def work(text):
    # ruleid: command-injection
    return os.system(f"echo {text}")


def handler(event, context):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(work, event["v"]))
