import os


class runner:
    @staticmethod
    def run(text):
        # ruleid: command-injection
        return os.system("echo " + text)
