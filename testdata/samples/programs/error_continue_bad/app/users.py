import os
from re import fullmatch

from .errors import InvalidUser


def validate(user):
    if not fullmatch("[a-z]{1,16}", user):
        raise InvalidUser(user)


def create_home(user):
    # ruleid: command-injection
    os.system(f"echo home/{user}")
