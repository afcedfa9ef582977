from os import path

ROOT = path.dirname(path.abspath(__file__))
