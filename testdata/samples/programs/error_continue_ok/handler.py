# The error is logged, and the work ends.
# event: {"detail": {"user": "<ATTACK>"}}
import logging

from app import errors, users


def handler(event, context):
    user = event["detail"]["user"]
    try:
        users.validate(user)
    except errors.InvalidUser as error:
        logging.warning("invalid: %s", error)
        raise SystemExit(1) from error
    users.create_home(user)
    return user
