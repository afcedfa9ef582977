# `--` ends the options before the repository.
# event: {"repositories": ["<ATTACK>"]}
import asyncio


class Git:
    def __init__(self, *globals_):
        self.prefix = ["git", *globals_]

    async def __call__(self, verb, *words):
        # ok: argument-injection
        process = await asyncio.create_subprocess_exec(*self.prefix, verb, *words)
        return await process.wait()


async def clone(git, repository):
    words = ["--depth", "1"]
    words.append("--")
    words.append(repository)
    return await git("clone", *words)


async def main(repositories):
    git = Git("-c", "core.askpass=true")
    return await asyncio.gather(*(clone(git, repository) for repository in repositories))


def handler(event, context):
    return asyncio.run(main(event["repositories"]))
