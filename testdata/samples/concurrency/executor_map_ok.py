# The executor's map calls the function with the texts' lengths.
# event: {"v": ["<ATTACK>"]}
import os
from concurrent.futures import ThreadPoolExecutor


def work(size):
    # ok: command-injection
    return os.system(f"echo {size}")


def handler(event, context):
    with ThreadPoolExecutor() as pool:
        return list(pool.map(work, map(len, event["v"])))
