# Futures run the commands; the check is for the names.
# event: {"hosts": ["<ATTACK>", "localhost"]}
import os
from concurrent.futures import ThreadPoolExecutor, as_completed


def valid(host):
    return set(host) <= set("abcdefghijklmnopqrstuvwxyz0123456789.")


def ping(host, count):
    # ok: command-injection
    return host, os.system(f"ping -c {count} {host}")


def handler(event, context):
    with ThreadPoolExecutor(max_workers=4) as pool:
        futures = [pool.submit(ping, host, count=1) for host in event["hosts"] if valid(host)]
        results = (future.result() for future in as_completed(futures))
        return dict(results)
