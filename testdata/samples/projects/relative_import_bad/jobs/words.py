def sentence(text):
    return f"echo {text}"
