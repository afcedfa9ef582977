import os


def render(request):
    # ruleid: command-injection
    return os.system(f"pandoc -o {request.owner}.pdf weekly.md")
