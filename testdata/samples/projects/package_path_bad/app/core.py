import app


def run_job(job):
    return app.shell.execute(f"echo {job['text']}")
