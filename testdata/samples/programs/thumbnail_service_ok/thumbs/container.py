from dataclasses import dataclass, field

from .commands import MagickCommands
from .runner import ShellRunner
from .service import ThumbnailService


@dataclass
class Container:
    size: str = "200x200"
    runner: ShellRunner = field(default_factory=ShellRunner)

    @property
    def thumbnail_service(self):
        return ThumbnailService(MagickCommands(self.size), self.runner)


def build_container(**overrides):
    return Container(**overrides)
