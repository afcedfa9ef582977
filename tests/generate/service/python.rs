//! What the generated functions in Python are made of.

use super::Parts;

pub(super) const PARTS: Parts = Parts {
    extension: ".py",
    runtime: "python3.12",
    package: ("shared/__init__.py", ""),
    shared: "shared/tools.py",
    open: "\n\ndef §(event, context):\n",
    close: "    return respond(200, result)\n",
    tools: r#"import json
import logging
import os
import re

LOGGER = logging.getLogger("shared")
NAME = re.compile(r"^[A-Za-z0-9_-]{1,64}$")


class ServiceError(Exception):
    def __init__(self, status, message):
        super().__init__(message)
        self.status = status
        self.message = message

    def body(self):
        return {"error": self.message, "status": self.status}


class Repository:
    def __init__(self, table, index=None):
        self.table = table
        self.index = index
        self.seen = {}

    def key(self, kind, identifier):
        return {"pk": f"{kind}#{identifier}", "sk": self.index or kind}

    def load(self, kind, identifier):
        key = self.key(kind, identifier)
        if identifier in self.seen:
            return self.seen[identifier]
        found = self.table.get_item(Key=key)
        item = found.get("Item", {})
        self.seen[identifier] = item
        return item

    def save(self, kind, identifier, values):
        item = dict(self.key(kind, identifier))
        item.update(values)
        self.table.put_item(Item=item)
        return item


def respond(status, body, headers=None):
    merged = {"Content-Type": "application/json"}
    if headers:
        merged.update(headers)
    return {"statusCode": status, "headers": merged, "body": json.dumps(body)}


def required(values, *names):
    missing = [name for name in names if not values.get(name)]
    if missing:
        raise ServiceError(400, "missing: " + ", ".join(missing))
    return {name: values[name] for name in names}


def checked_name(text):
    if not NAME.match(text):
        raise ServiceError(400, f"not a name: {text}")
    return text


def setting(name, default=None):
    return os.environ.get(name, default)


def retry(work, times=3):
    last = None
    for attempt in range(times):
        try:
            return work()
        except Exception as error:
            LOGGER.warning("attempt %d failed: %s", attempt, error)
            last = error
    raise last
"#,
    head: r#"import base64
import hashlib
import json
import logging
import os
import subprocess
import time
from datetime import datetime, timedelta

import boto3

from shared import tools
from shared.tools import Repository, ServiceError, checked_name, required, respond, retry

logger = logging.getLogger(__name__)
logger.setLevel(logging.INFO)
s3 = boto3.client("s3")
queue = boto3.client("sqs", region_name=tools.setting("REGION", "eu-west-1"))
table = boto3.resource("dynamodb").Table(os.environ["TABLE"])
BUCKET = tools.setting("BUCKET", "uploads")
LIMITS = {"small": 10, "medium": 100, "large": 1000}
KINDS = ("order", "invoice", "customer")


def normalized(items):
    cleaned = []
    for item in items:
        if not item:
            continue
        cleaned.append(str(item).strip().lower())
    return cleaned


def signature(text, salt="v1"):
    digest = hashlib.sha256((salt + ":" + text).encode("utf-8")).hexdigest()
    return f"{salt}={digest}"
"#,
    guard: r#"    started = time.time()
    logger.info("event: %s", json.dumps(event))
    body = event.get("body") or {}
    if isinstance(body, str):
        body = json.loads(body)
    if event.get("httpMethod") == "OPTIONS":
        return respond(204, {})
    result = {"id": context.aws_request_id}
"#,
    parts: &[
        r#"    records§ = event.get("Records", [])
    for record in records§:
        bucket = record["s3"]["bucket"]["name"]
        key = record["s3"]["object"]["key"]
        if not key.endswith(".csv"):
            logger.warning("skipped %s", key)
            continue
        response = s3.get_object(Bucket=bucket, Key=key)
        lines = response["Body"].read().decode("utf-8").splitlines()
        rows = [line.split(",") for line in lines[1:]]
        result["rows"] = len(rows)
        result.setdefault("keys", []).append(f"{bucket}/{key}")
"#,
        r#"    try:
        values§ = required(body, "name", "email")
        name§ = checked_name(values§["name"])
        repository§ = Repository(table)
        stored = repository§.load("customer", name§)
        if stored and stored.get("email") != values§["email"]:
            stored["previous"] = stored.get("email")
        repository§.save("customer", name§, {**stored, **values§})
        result["customer"] = name§
    except ServiceError as error:
        logger.error("failed: %s", error.message)
        return respond(error.status, error.body())
"#,
        r#"    size§ = body.get("size", "small")
    if size§ not in LIMITS:
        return respond(400, {"error": "size is one of " + ", ".join(sorted(LIMITS))})
    limit§ = LIMITS[size§]
    total§ = 0
    for position, item in enumerate(body.get("items", [])):
        if position >= limit§:
            break
        price = float(item.get("price", 0))
        count = int(item.get("count", 1))
        total§ += price * count
    result["total"] = round(total§, 2)
    result["currency"] = body.get("currency", "EUR").upper()
"#,
        r#"    message§ = {
        "type": body.get("type", "created"),
        "source": "service",
        "time": datetime.utcnow().isoformat(),
        "detail": {"id": result["id"], "tags": normalized(body.get("tags", []))},
    }
    sent§ = queue.send_message(
        QueueUrl=os.environ["QUEUE_URL"],
        MessageBody=json.dumps(message§),
        MessageAttributes={"kind": {"DataType": "String", "StringValue": message§["type"]}},
    )
    result["message"] = sent§["MessageId"]
"#,
        r#"    pages§ = []
    token§ = None
    while True:
        arguments = {"Bucket": BUCKET, "Prefix": "reports/"}
        if token§:
            arguments["ContinuationToken"] = token§
        page = s3.list_objects_v2(**arguments)
        pages§.extend(entry["Key"] for entry in page.get("Contents", []))
        token§ = page.get("NextContinuationToken")
        if not token§:
            break
    result["reports"] = [name for name in pages§ if name.endswith(".json")]
"#,
        r#"    parameters§ = event.get("queryStringParameters") or {}
    kind§ = parameters§.get("kind", KINDS[0])
    if kind§ not in KINDS:
        raise ServiceError(404, f"unknown kind {kind§}")
    since§ = datetime.utcnow() - timedelta(days=int(parameters§.get("days", "7")))
    expression = "kind = :kind AND created > :since"
    found§ = retry(lambda: table.query(
        KeyConditionExpression=expression,
        ExpressionAttributeValues={":kind": kind§, ":since": since§.isoformat()},
    ))
    result[kind§] = sorted(found§.get("Items", []), key=lambda item: item["created"])
"#,
        r#"    text§ = "|".join([result["id"], body.get("user", "anonymous"), str(started)])
    token§ = base64.b64encode(text§.encode()).decode()
    result["signature"] = signature(token§, salt=body.get("version", "v1"))
    if len(token§) > 200 or token§.startswith("="):
        logger.warning("long token of %s", body.get("user"))
        result["truncated"] = token§[:200]
    elif not token§:
        result["truncated"] = None
    else:
        result["token"] = token§
"#,
        r#"    counts§ = {}
    for word in normalized(str(body.get("text", "")).split()):
        counts§[word] = counts§.get(word, 0) + 1
    best§ = max(counts§.items(), key=lambda pair: pair[1], default=("", 0))
    result["words"] = {word: count for word, count in counts§.items() if count > 1}
    result["best"] = "%s (%d)" % best§
"#,
    ],
    sinks: &[
        r#"    command = "convert /opt/in.png -resize " + body.get("geometry", "10x10") + " /tmp/out.png"
    os.system(command)
"#,
        r#"    target = os.path.join("/tmp", os.path.basename(body["file"]))
    with open(target, "w") as file:
        file.write(json.dumps(result))
"#,
        r#"    done = subprocess.run(["pdfinfo", "--", body["document"]], capture_output=True, check=False)
    result["output"] = done.stdout.decode()
"#,
        r#"    if body.get("file") in ("a.txt", "b.txt"):
        with open("/var/task/data/" + body["file"]) as file:
            result["content"] = file.read()
"#,
    ],
};
