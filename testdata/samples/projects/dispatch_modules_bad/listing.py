import os


def run(text):
    return sorted(os.listdir("."))
