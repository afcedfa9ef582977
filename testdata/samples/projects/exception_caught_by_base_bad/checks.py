class JobError(Exception):
    pass


class BadName(JobError):
    pass


def check(name):
    if not name.isalnum():
        raise BadName("bad name")
