# Two subscribers of the bus: one checks its own copy, the other runs the raw name.
# event: {"detail-type": "job.created", "detail": {"name": "<ATTACK>"}}
import jobs
from bus import bus


def handler(event, context):
    bus.emit(event["detail-type"], event["detail"])
    return jobs.finished
