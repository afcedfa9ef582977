import os


def render(request):
    # ok: command-injection
    return os.system(f"pandoc -o {request.owner}.pdf weekly.md")
