# The file below /tmp has the event's name.
# event: {"name": "<ATTACK>", "rows": [[1, 2], [3, 4]]}
import csv
import hashlib
from dataclasses import dataclass, field
from pathlib import Path

TMP = Path("/tmp")


@dataclass
class Export:
    name: str
    rows: list = field(default_factory=list)

    @property
    def target(self) -> Path:
        return TMP / f"{Path(self.name).stem}.csv"

    def write(self):
        # ruleid: tmp-write
        with self.target.open("w", newline="") as stream:
            csv.writer(stream).writerows(self.rows)
        return self.target.stat().st_size


def handler(event, context):
    return {"bytes": Export(**event).write()}
