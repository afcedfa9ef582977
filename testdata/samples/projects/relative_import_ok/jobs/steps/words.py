def sentence(text):
    return f"echo {len(text)}"
