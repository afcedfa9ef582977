import subprocess


def run(command, shell=True):
    # ok: command-injection
    return subprocess.run(command, shell=shell).returncode
