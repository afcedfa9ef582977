import os


def render(request):
    # todook: command-injection
    return os.system(f"pandoc -o {request.owner}.pdf weekly.md")
