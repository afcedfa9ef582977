from shlex import quote as clean
