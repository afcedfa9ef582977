# str is found in the module builtins, and its method quotes nothing; the number is all that the shell gets.
# event: {"v": "<ATTACK>"}
import builtins
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + builtins.str(builtins.len(event["v"])))
