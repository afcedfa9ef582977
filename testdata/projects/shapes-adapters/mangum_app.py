import os

from fastapi import FastAPI
from mangum import Mangum

app = FastAPI()


@app.get("/page/{name}")
def page(name: str):
    # ruleid: command-injection
    os.system("logger " + name)


@app.get("/number/{number}")
def page_twin(number: int):
    # ok: command-injection
    os.system(f"logger {number}")


handler = Mangum(app)
