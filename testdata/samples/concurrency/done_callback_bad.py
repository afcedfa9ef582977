# A future's callback gets the future when it is done.
# event: {"v": "<ATTACK>"}
import os
from concurrent.futures import ThreadPoolExecutor


def finished(future):
    # ruleid: command-injection
    os.system("echo " + future.result())


def handler(event, context):
    with ThreadPoolExecutor() as pool:
        pool.submit(str.strip, event["v"]).add_done_callback(finished)
