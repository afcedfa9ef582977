from settings import OPTIONS


def apply():
    options = dict(OPTIONS)
    options.update(shell=True)
    return options
