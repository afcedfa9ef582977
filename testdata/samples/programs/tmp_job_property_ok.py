# The file below /tmp has a name made of a digest.
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
        return TMP / f"{hashlib.sha256(self.name.encode()).hexdigest()}.csv"

    def write(self):
        # ok: tmp-write
        with self.target.open("w", newline="") as stream:
            csv.writer(stream).writerows(self.rows)
        return self.target.stat().st_size


def handler(event, context):
    return {"bytes": Export(**event).write()}
