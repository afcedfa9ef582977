# Assigning to a property runs its setter, which keeps the text as it is.
# event: {"mode": "<ATTACK>"}
import os


class Settings:
    @property
    def mode(self):
        return self._mode

    @mode.setter
    def mode(self, value):
        self._mode = value.strip()


def handler(event, context):
    settings = Settings()
    settings.mode = event["mode"]
    # ruleid: command-injection
    os.system("echo " + settings.mode)
