# The builder joins its words with `shlex.join`.
# event: {"input": "<ATTACK>", "bitrate": 96}
import os

from ffmpeg import Command


def handler(event, context):
    command = (
        Command("ffmpeg")
        .flag("y")
        .option("i", event["input"])
        .option("b:a", f"{int(event['bitrate'])}k")
        .output("out.mp3")
    )
    # ok: command-injection
    return os.system(str(command))
