# The first subscriber refuses what is no name before the second is told.
# event: {"detail-type": "job.created", "detail": {"name": "<ATTACK>"}}
import jobs
from bus import bus


def handler(event, context):
    bus.emit(event["detail-type"], event["detail"])
    return jobs.finished
