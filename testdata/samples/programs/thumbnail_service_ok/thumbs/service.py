import posixpath
from urllib.parse import unquote_plus


class ThumbnailService:
    def __init__(self, commands, runner):
        self.commands = commands
        self.runner = runner

    def process(self, record):
        key = unquote_plus(record["s3"]["object"]["key"])
        name, _ = posixpath.splitext(posixpath.basename(key))
        command = self.commands.thumbnail(key, f"/tmp/{name}.png")
        return self.runner.run(command)
