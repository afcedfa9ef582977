from settings import OPTIONS


def apply():
    OPTIONS.update(shell=True)
