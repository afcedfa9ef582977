# max of the lengths gives a number.
# event: {"names": ["a", "<ATTACK>"]}
import os


def handler(event, context):
    # ok: command-injection
    os.system(f"echo {max(map(len, event['names']))}")
