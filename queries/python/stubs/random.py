# Chance picks among what is there.
import random


def choice(seq):
    return seq[random.randrange(len(seq))]


def choices(population, weights=None, *, cum_weights=None, k=1):
    return [choice(population) for _ in range(k)]


def sample(population, k, *, counts=None):
    return sorted(population)[:k]


def shuffle(x):
    x.sort(key=lambda item: random.random())
