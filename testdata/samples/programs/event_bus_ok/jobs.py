import os

from bus import bus

finished = []


@bus.on("job.created")
def check(detail):
    if not detail["name"].isidentifier():
        raise ValueError("name")


@bus.on("job.created")
def start(detail):
    # ok: command-injection
    os.system("echo start " + detail["name"])
    finished.append(detail["name"])
