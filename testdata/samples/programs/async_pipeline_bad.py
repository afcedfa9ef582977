# An asynchronous generator hands lines to a shell.
# event: {"urls": ["<ATTACK>"]}
import asyncio
import shlex


class Session:
    async def __aenter__(self):
        self.lines = []
        return self

    async def __aexit__(self, *error):
        self.lines.clear()

    async def fetch(self, url):
        line = f"curl -s {url}"
        self.lines.append(line)
        # ruleid: command-injection
        process = await asyncio.create_subprocess_shell(line, stdout=asyncio.subprocess.PIPE)
        out, _ = await process.communicate()
        return out


async def pages(session, urls):
    for url in urls:
        yield url, await session.fetch(url)


async def main(urls):
    async with Session() as session:
        return {url: len(page) async for url, page in pages(session, urls)}


def handler(event, context):
    return asyncio.run(main(event["urls"]))
