import os


class runner:
    @staticmethod
    def run(text):
        return os.system("echo " + text)
