# Workers take jobs out of a queue; the check is of the job's size.
# event: {"jobs": [{"host": "<ATTACK>", "size": 1}]}
import asyncio
import re

HOST = re.compile(r"[a-z0-9.]+")


async def produce(queue, jobs):
    for job in jobs:
        if job["size"] < 100:
            await queue.put(job["host"])
    await queue.put(None)


async def work(queue):
    done = 0
    while (host := await queue.get()) is not None:
        # ruleid: command-injection
        process = await asyncio.create_subprocess_shell(f"ping -c 1 {host}")
        await process.wait()
        done += 1
    return done


async def main(jobs):
    queue = asyncio.Queue()
    _, done = await asyncio.gather(produce(queue, jobs), work(queue))
    return done


def handler(event, context):
    return asyncio.run(main(event["jobs"]))
