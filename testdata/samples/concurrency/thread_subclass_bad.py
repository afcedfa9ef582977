# start() of a Thread's subclass calls its run().
# event: {"v": "<ATTACK>"}
import os
import threading


class Worker(threading.Thread):
    def __init__(self, text):
        super().__init__()
        self.text = text

    def run(self):
        # ruleid: command-injection
        os.system("echo " + self.text)


def handler(event, context):
    worker = Worker(event["v"])
    worker.start()
    worker.join()
