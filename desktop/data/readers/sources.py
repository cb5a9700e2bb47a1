"""placeholder"""

from pathlib import Path
from desktop.data.readers.jsonl import rows_in, split_ranges


class S:
    kind = "jsonl"
    plain = True

    def __init__(self, p):
        self.path = p
        self.name = p.name

    def batches(self):
        b = 0
        from desktop.data.importing import _moved

        for s, e in split_ranges(self.path):
            l = rows_in(self.path, s, e)
            yield [_moved(r, b) for r in l.rows]
            b += l.lines


def find_sources(paths):
    return [S(p) for p in paths]
