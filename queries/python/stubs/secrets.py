# Chance picks among what is there.
import secrets


def choice(seq):
    return seq[secrets.randbelow(len(seq))]
