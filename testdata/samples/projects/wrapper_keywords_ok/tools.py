import subprocess


def run(*words, **options):
    # ok: command-injection
    return subprocess.run(list(words), **options).returncode
