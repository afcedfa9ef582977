import subprocess


class Job:
    use_shell = False

    def run(self, text):
        # ruleid: command-injection
        return subprocess.run(["echo " + text], shell=self.use_shell).returncode
