OPTIONS = {"shell": False}
