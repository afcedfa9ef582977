import os
import subprocess


def shout(text):
    # ok: command-injection
    return subprocess.run(["echo", text]).returncode


def __getattr__(name):
    return lambda text: os.system("echo " + text)
