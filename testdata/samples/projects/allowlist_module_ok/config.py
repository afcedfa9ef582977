PROGRAM = "echo"
ALLOWED = ("report", "summary")
