import first


def decorate(text):
    return first.finish("echo " + text)
