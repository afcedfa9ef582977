# A tuple as a key: the entry of this pair holds a constant.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    grid = {(0, 0): "constant", (0, 1): event["v"]}
    # ok: command-injection
    os.system("echo " + grid[0, 0])
