import subprocess

SHELL = True


def run(command):
    # ruleid: command-injection
    return subprocess.run(command, shell=SHELL).returncode
