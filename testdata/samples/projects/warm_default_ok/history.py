import os


def add(text, seen=None):
    seen = [] if seen is None else seen
    # ok: command-injection
    os.system("echo " + " ".join(seen))
    seen.append(text)
