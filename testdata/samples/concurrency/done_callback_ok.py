# A future's callback gets the future when it is done; its result is a number.
# event: {"v": "<ATTACK>"}
import os
from concurrent.futures import ThreadPoolExecutor


def finished(future):
    # ok: command-injection
    os.system(f"echo {future.result()}")


def handler(event, context):
    with ThreadPoolExecutor() as pool:
        pool.submit(len, event["v"]).add_done_callback(finished)
