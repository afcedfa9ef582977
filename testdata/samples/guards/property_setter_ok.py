# Setting the property runs the check.
# event: {"name": "<ATTACK>"}
import os


class Job:
    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        if not value.isalnum():
            raise ValueError(value)
        self._name = value


def handler(event, context):
    job = Job()
    job.name = event["name"]
    # ok: command-injection
    os.system("echo " + job.name)
