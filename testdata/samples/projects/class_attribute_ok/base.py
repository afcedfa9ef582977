import subprocess


class Job:
    use_shell = False
    program = "false"

    def run(self, text):
        # ok: command-injection
        return subprocess.run([self.program, text], shell=self.use_shell).returncode
