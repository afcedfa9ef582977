# Rows are the parts of lines; what is written goes into the file as text.
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = 0, 1, 2, 3


class Error(Exception): pass


class reader:
    def __init__(self, csvfile, dialect="excel", *, delimiter=",", **options):
        self._lines = csvfile
        self._delimiter = delimiter

    def __iter__(self):
        for line in self._lines:
            yield [cell.strip('"') for cell in line.rstrip("\r\n").split(self._delimiter)]

    def __next__(self):
        return next(iter(self))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", **options):
        self._rows = list(reader(f, dialect, **options))
        self.fieldnames = fieldnames or self._rows.pop(0)

    def __iter__(self):
        for row in self._rows:
            yield dict(zip(self.fieldnames, row))

    def __next__(self):
        return next(iter(self))


class writer:
    def __init__(self, csvfile, dialect="excel", *, delimiter=",", lineterminator="\r\n", **options):
        self._file = csvfile
        self._delimiter = delimiter
        self._end = lineterminator

    def writerow(self, row):
        return self._file.write(self._delimiter.join([str(cell) for cell in row]) + self._end)

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", **options):
        self.fieldnames = fieldnames
        self.restval = restval
        self.writer = writer(f, dialect, **options)

    def writeheader(self):
        return self.writer.writerow(self.fieldnames)

    def writerow(self, row):
        return self.writer.writerow([row.get(name, self.restval) for name in self.fieldnames])

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)
