# Items are put where they belong.


def insort_right(a, x, lo=0, hi=None, *, key=None):
    a.append(x)
    a.sort(key=key)


insort = insort_right
insort_left = insort_right
