# The failed result is unwrapped with the text that failed.
# event: {"branch": "<ATTACK>"}
import os

from result import Ok
from rules import no_dash, word


def checkout(branch):
    # ruleid: command-injection
    return os.system(f"git checkout {branch}")


def handler(event, context):
    checked = Ok(event["branch"]).and_then(word).and_then(no_dash)
    return checkout(checked.unwrap_or(event["branch"]))
