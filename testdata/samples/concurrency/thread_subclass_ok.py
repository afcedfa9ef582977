# start() of a Thread's subclass calls its run(), after the field was overwritten.
# event: {"v": "<ATTACK>"}
import os
import threading


class Worker(threading.Thread):
    def __init__(self, text):
        super().__init__()
        self.text = text

    def run(self):
        # ok: command-injection
        os.system("echo " + self.text)


def handler(event, context):
    worker = Worker(event["v"])
    worker.text = "constant"
    worker.start()
    worker.join()
