last = "nothing"
