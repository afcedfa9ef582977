# functools.partial fixes the command; what is given later is only the input of the program.
# event: {"pattern": "<ATTACK>"}
import functools
import subprocess

shell = functools.partial(subprocess.run, "wc -c", shell=True)


def handler(event, context):
    # ok: command-injection
    shell(input=event["pattern"].encode())
