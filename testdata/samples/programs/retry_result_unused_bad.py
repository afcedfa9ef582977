# The check's answer is thrown away.
# event: {"detail": {"volume": "<ATTACK>"}}
import functools
import re
import subprocess
import time


def retry(times, pause=0.0):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return function(*args, **kwargs)
                except subprocess.SubprocessError:
                    if attempt + 1 == times:
                        raise
                    time.sleep(pause)

        return wrapper

    return decorate


def is_volume(text):
    return re.fullmatch(r"vol-[0-9a-f]{8,17}", text) is not None


@retry(times=3)
def snapshot(volume):
    # ruleid: command-injection
    subprocess.check_call("echo snapshot " + volume, shell=True)


def handler(event, context):
    volume = event["detail"]["volume"]
    is_volume(volume)
    snapshot(volume)
    return {"volume": volume}
