import functools

RAW = """
weekly, monthly
yearly
"""


@functools.lru_cache(maxsize=None)
def allowed_reports():
    return tuple(sorted(word.strip() for line in RAW.split("\n") for word in line.split(",") if word.strip()))
