from workers import Response, WorkerEntrypoint


class Default(WorkerEntrypoint):
    # handler: http
    async def fetch(self, request):
        # ruleid: code-injection
        eval(await request.text())
        # ok: code-injection
        eval(self.env.CODE)
        return Response("done")
