import subprocess

SHELL = False


def run(command):
    # ok: command-injection
    return subprocess.run(command, shell=SHELL).returncode
