# Rules of the CDK's event buses, and what they call.
import aws_cdk.aws_events as real
import fnguard


def EventPattern(**pattern):
    return pattern


def trigger_of(props):
    if "schedule" in props:
        return "schedule"
    sources = props.get("event_pattern", {}).get("source", [])
    if any(source.startswith("aws.partner") for source in sources):
        return "event-bridge-partner"
    return "s3-event-bridge" if any(source.startswith("aws.s3") for source in sources) else "event-bridge"


class Rule(real.Rule):
    def __init__(self, scope, id, *, targets=(), **props):
        self.trigger = trigger_of(props)
        for target in targets:
            self.add_target(target)

    def add_target(self, target):
        fnguard.caller(target.handler, {"trigger": self.trigger})
