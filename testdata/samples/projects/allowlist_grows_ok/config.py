ALLOWED = ["report"]


def learn(name):
    ALLOWED.append(name)
