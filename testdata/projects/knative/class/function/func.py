import os


def new():
    return Function()


class Function:
    async def handle(self, scope, receive, send):
        # ruleid: command-injection
        os.system("logger " + scope["path"])
        # ok: command-injection
        os.system("logger " + self.name)

    name = "shop"
