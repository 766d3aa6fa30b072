# SPDX-License-Identifier: GPL-3.0-or-later
"""What the drawn maps are made of: rails, roads and small trees."""
import math
import random

from .land import spruce
from .shapes import *  # noqa: F401,F403 - the alphabet


def rails(pts, width=9):
    """A railway on a map: dark line with light dashes."""
    return line(pts, '#5b4a3f', width + 3) + line(pts, '#efe6d2', width - 3, stroke_dasharray='16 16').replace('stroke-linecap="round"', 'stroke-linecap="butt"')


def road(pts, width=22):
    return line(pts, '#cbb48a', width + 6) + line(pts, '#f7eed8', width)


def map_tree_defs():
    """Small trees, 100 high, referred to by map_trees()."""
    s = ''.join(f'<g id="mspruce{i}">{spruce(0, 0, 100, c)}</g>' for i, c in enumerate(('#5f9778', '#4f8a6c', '#6fa585')))
    s += '<g id="mpine">' + ribbon([(0, 0), (1, -80)], [9, 5], '#b5713f', steps=1) + ellipse(0, -66, 30, 13, '#3f7258') + ellipse(1, -86, 24, 13, '#4f8a6c') + ellipse(-4, -100, 16, 10, '#5f9778') + '</g>'
    return s + '<g id="mbirch">' + rect(-2.5, -50, 5, 50, '#f4f0e6') + circle(0, -62, 24, '#8fb64f') + circle(-10, -74, 17, '#a5c566') + circle(10, -78, 16, '#98bd58') + '</g>'


def map_trees(seed, n, x0, y0, x1, y1, h, kinds=('spruce', 'birch')):
    """A loose grove; trees lower on the map stand in front, none stand on each other."""
    r, spots = random.Random(seed), []
    for _ in range(n * 20):
        q = x0 + (x1 - x0) * r.random(), y0 + (y1 - y0) * r.random()
        if len(spots) < n and all(math.hypot(q[0] - a, (q[1] - b) * 1.6) > h * .42 for a, b in spots):
            spots.append(q)
    s = ''
    for i, (x, y) in enumerate(sorted(spots, key=lambda q: q[1])):
        k = kinds[i % len(kinds)]
        s += f'<use href="#m{k}{i % 3 if k == "spruce" else ""}" transform="translate({round(x)} {round(y)}) scale({round(h * (.8 + r.random() * .4) / 100, 2)})"/>'
    return s


def roads(*lines, width=22):
    """Roads that meet: all edges first, then all surfaces."""
    return ''.join(line(q, '#cbb48a', width + 6) for q in lines) + ''.join(line(q, '#f7eed8', width) for q in lines)
