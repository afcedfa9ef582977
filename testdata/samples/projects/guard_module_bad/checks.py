def require_word(text):
    if not text.isalnum():
        return "not a word"
    return None
