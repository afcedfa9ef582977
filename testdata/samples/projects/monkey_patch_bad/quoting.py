from shlex import quote
