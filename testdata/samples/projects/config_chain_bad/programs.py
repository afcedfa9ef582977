ECHO = "/bin/echo"
