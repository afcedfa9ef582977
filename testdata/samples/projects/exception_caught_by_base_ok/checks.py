class JobError(Exception):
    pass


class BadName(Exception):
    pass


def check(name):
    if not name.isalnum():
        raise BadName("bad name")
