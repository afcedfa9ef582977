import subprocess


def run(text):
    # ok: command-injection
    return subprocess.run(["echo", text]).returncode
