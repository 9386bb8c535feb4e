# SPDX-License-Identifier: GPL-3.0-or-later
"""compare_pictures.py EXPECTED.png GOT.png FIGURE PROGRAM: prints how far two pictures differ; exit 1 beyond the limits that
tests/renderers.sh explains."""
import sys

import numpy
from PIL import Image

BLOCK = 4
LEVELS = 48
MOST_MEAN = 3.0
MOST_SHARE = 0.01


def blocks(path):
    """Grey levels averaged over squares, on white."""
    picture = Image.open(path).convert("RGBA")
    white = Image.new("RGBA", picture.size, "white")
    levels = numpy.asarray(Image.alpha_composite(white, picture).convert("L"), dtype=float)
    high, wide = (side // BLOCK for side in levels.shape)
    return levels[:high * BLOCK, :wide * BLOCK].reshape(high, BLOCK, wide, BLOCK).mean(axis=(1, 3))


def main(expected, got, figure, program):
    first, second = blocks(expected), blocks(got)
    if first.shape != second.shape:
        print(f"{figure:24} {program:12} sizes differ: {first.shape} and {second.shape} squares")
        return 1
    difference = numpy.abs(first - second)
    mean, share = difference.mean(), (difference > LEVELS).mean()
    slack = 2 if program == "libreoffice" else 1
    good = mean <= slack * MOST_MEAN and share <= slack * MOST_SHARE
    print(f"{figure:24} {program:12} {mean:8.2f} {100 * share:10.2f}{'' if good else '  TOO FAR'}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
