DEFAULTS = {"shell": False, "check": False}
OVERRIDES = {"shell": True}
