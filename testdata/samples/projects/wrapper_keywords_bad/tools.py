import subprocess


def run(*words, **options):
    # ruleid: command-injection
    return subprocess.run(" ".join(words), **options).returncode
