import os

from ninja import NinjaAPI, Router, Schema

api = NinjaAPI()
router = Router()


class Job(Schema):
    name: str
    number: int


@api.get("/files/{name}")
# handler: http
def files(request, name: str):
    # ok: command-injection
    os.system("ls " + request.method)
    # ruleid: command-injection
    os.system("ls " + name)


@api.get("/count/{number}")
# handler: http
def count(request, number: int, kind="pdf"):
    # ok: command-injection
    os.system(f"ls {number}")
    # ruleid: command-injection
    os.system("ls " + kind)
    # ruleid: command-injection
    os.system("ls " + request.GET["more"])


@router.post("/jobs/{number}")
# handler: http
def jobs(request, number: int, job: Job):
    # ok: command-injection
    os.system(f"ls {number} {job.number}")
    # ruleid: command-injection
    os.system("ls " + job.name)


api.add_router("/more", router)
