import subprocess


def run(command, shell=True):
    # ruleid: command-injection
    return subprocess.run(command, shell=shell).returncode
