import os


def add(text, seen=[]):
    # ruleid: command-injection
    os.system("echo " + " ".join(seen))
    seen.append(text)
