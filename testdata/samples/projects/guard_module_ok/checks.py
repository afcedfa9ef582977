class NoWord(Exception):
    pass


def require_word(text):
    if not text.isalnum():
        raise NoWord(text)
