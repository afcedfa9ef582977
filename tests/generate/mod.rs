//! Programs made for measuring and for straining the analyzer: realistic handlers, and code that no person would write.
//!
//! Everything follows from the numbers given: the same call makes the same text on every machine.
#![allow(dead_code, reason = "benches and tests use different parts of it")]

use std::fmt::Write as _;

/// Functions in each generated file.
const PER_FILE: usize = 4;

/// A service of `files` files, each with three or four handlers of about 50 lines, the module that they share, and the
/// configuration that deploys them: 300 files hold 1,000 handlers.
pub(crate) fn service(files: usize) -> Vec<(String, String)> {
    let mut project =
        vec![("shared/__init__.py".to_owned(), String::new()), ("shared/tools.py".to_owned(), TOOLS.to_owned())];
    let mut deployed = String::from("service: generated\nprovider:\n  name: aws\n  runtime: python3.12\nfunctions:\n");
    for at in 0..files {
        let path = format!("service_{:02}/function_{at:03}", at % 20);
        for which in 0..handlers_in(at) {
            let name = handler_name(which);
            let event = EVENTS[(at + which) % EVENTS.len()];
            let _ = write!(deployed, "  f{at}x{which}:\n    handler: {path}.{name}\n    events:\n      - {event}\n");
        }
        project.push((format!("{path}.py"), file(at)));
    }
    project.push(("serverless.yml".to_owned(), deployed));
    project
}

const EVENTS: &[&str] = &["httpApi: GET /x", "s3: uploads", "http: POST /x", "sqs: arn:aws:sqs:eu-west-1:1:q"];

fn handlers_in(file: usize) -> usize {
    if file % 3 == 2 { PER_FILE } else { PER_FILE - 1 }
}

fn handler_name(which: usize) -> String {
    if which == 0 { "handler".to_owned() } else { format!("handler_{which}") }
}

fn file(at: usize) -> String {
    let mut text = String::from(HEAD);
    for which in 0..handlers_in(at) {
        let random = Random(at as u64 * 31 + which as u64 + 1);
        handler(&mut text, &handler_name(which), random);
    }
    text
}

/// One handler: a guard at the beginning, then parts that stand in every real service.
fn handler(text: &mut String, name: &str, mut random: Random) {
    let _ = write!(text, "\n\ndef {name}(event, context):\n{GUARD}");
    for (at, part) in random.some_of(PARTS).into_iter().enumerate() {
        text.push_str(&part.replace("§", &at.to_string()));
    }
    if random.below(5) == 0 {
        text.push_str(SINKS[random.below(SINKS.len())]);
    }
    text.push_str("    return respond(200, result)\n");
}

/// A generator of numbers (xorshift) that every machine agrees on.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub(crate) fn below(&mut self, count: usize) -> usize {
        (self.next() % count.max(1) as u64) as usize
    }

    /// Parts in random order that have about 40 lines together.
    fn some_of<'a>(&mut self, parts: &[&'a str]) -> Vec<&'a str> {
        let mut chosen = Vec::new();
        let mut lines = 0;
        while lines < 38 {
            let part = parts[self.below(parts.len())];
            lines += part.lines().count();
            chosen.push(part);
        }
        chosen
    }
}

const TOOLS: &str = r#"import json
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
"#;

const HEAD: &str = r#"import base64
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
"#;

const GUARD: &str = r#"    started = time.time()
    logger.info("event: %s", json.dumps(event))
    body = event.get("body") or {}
    if isinstance(body, str):
        body = json.loads(body)
    if event.get("httpMethod") == "OPTIONS":
        return respond(204, {})
    result = {"id": context.aws_request_id}
"#;

const PARTS: &[&str] = &[
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
];

const SINKS: &[&str] = &[
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
];

/// A chain of calls: each function hands its argument on to the next one, the last one runs it.
pub(crate) fn call_chain(length: usize) -> String {
    let mut text = String::from("import os\n\n\ndef f0(x):\n    os.system('ls ' + x)\n    return x\n");
    for at in 1..length {
        let _ = write!(text, "\n\ndef f{at}(x):\n    y = f{}(x)\n    return y\n", at - 1);
    }
    let _ = write!(text, "\n\ndef handler(event, context):\n    return f{}(event['name'])\n", length - 1);
    text
}

/// One function with very many branches that follow one another.
pub(crate) fn branches(count: usize) -> String {
    let mut text =
        String::from("import os\n\n\ndef handler(event, context):\n    x = event['name']\n    y = 0\n    z = ''\n");
    for at in 0..count {
        let _ = write!(text, "    if event['k{at}'] == {at}:\n        y = y + {at}\n        z = 'v{at}'\n");
    }
    text + "    os.system(x + z)\n    return y\n"
}

/// Functions that all call two others: one large cycle.
pub(crate) fn mutual_recursion(count: usize) -> String {
    let mut text = String::from("import os\n");
    for at in 0..count {
        let (next, far) = ((at + 1) % count, (at * 7 + 3) % count);
        let _ = write!(
            text,
            "\n\ndef f{at}(x, n):\n    if n <= 0:\n        return x\n    y = f{next}(x + 'a', n - 1)\n    return f{far}(y, n - 2)\n"
        );
    }
    text + "\n\ndef handler(event, context):\n    os.system(f0(event['name'], event['n']))\n"
}

/// A tree of calls with exponentially many paths: each function calls the next one twice.
pub(crate) fn call_tree(depth: usize) -> String {
    let mut text = format!("import os\n\n\ndef f{depth}(x):\n    os.system(x)\n    return x\n");
    for at in (0..depth).rev() {
        let _ = write!(
            text,
            "\n\ndef f{at}(x):\n    a = f{}(x + 'a')\n    b = f{}(x + 'b')\n    return a + b\n",
            at + 1,
            at + 1
        );
    }
    text + "\n\ndef handler(event, context):\n    return f0(event['name'])\n"
}

/// The shapes of [`nested`].
pub(crate) const NESTED: &[&str] = &[
    "calls",
    "lists",
    "dicts",
    "parentheses",
    "negations",
    "sums",
    "alternatives",
    "attributes",
    "items",
    "conditionals",
    "lambdas",
    "comparisons",
    "elif",
    "blocks",
];

/// An expression or statement that is nested as deep as no person would.
pub(crate) fn nested(shape: &str, depth: usize) -> String {
    let (before, after) = match shape {
        "calls" => ("f(", ")"),
        "lists" => ("[", "]"),
        "dicts" => ("{'a': ", "}"),
        "parentheses" => ("(", ")"),
        "negations" => ("not ", ""),
        "sums" => ("", " + 'a'"),
        "alternatives" => ("", " or x"),
        "attributes" => ("", ".a"),
        "items" => ("", "[0]"),
        "conditionals" => ("x if x else ", ""),
        "lambdas" => ("lambda: ", ""),
        "comparisons" => ("", " < x"),
        "elif" => return nested_elif(depth),
        // Python allows no more levels.
        _ => return nested_blocks(depth.min(98)),
    };
    let expression = format!("{}x{}", before.repeat(depth), after.repeat(depth));
    format!("{NESTED_HEAD}    y = {expression}\n    os.system(x)\n    return y\n")
}

const NESTED_HEAD: &str =
    "import os\n\n\ndef f(x):\n    return x\n\n\ndef handler(event, context):\n    x = event['name']\n";

fn nested_elif(depth: usize) -> String {
    let mut text = format!("{NESTED_HEAD}    if x == '':\n        y = ''\n");
    for at in 0..depth {
        let _ = write!(text, "    elif x == 'v{at}':\n        y = 'w{at}'\n");
    }
    text + "    else:\n        y = x\n    os.system(y)\n"
}

fn nested_blocks(depth: usize) -> String {
    let mut text = String::from(NESTED_HEAD);
    for at in 0..depth {
        let _ = writeln!(text, "{}if x != 'v{at}':", " ".repeat(4 + at));
    }
    text + &format!("{}os.system(x)\n", " ".repeat(4 + depth))
}

/// A handler as small as they are.
pub(crate) const TEN_LINES: &str = "import os


def handler(event, context):
    name = event['name']
    if not name:
        return {'statusCode': 400}
    os.system('ls ' + name)
    return {'statusCode': 200}
";
