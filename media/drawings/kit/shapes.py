# SPDX-License-Identifier: GPL-3.0-or-later
"""The alphabet of the drawings: flat shapes without outlines, as SVG fragments.

Every function returns text; nothing is random but by a seed. (x, y) is where a thing
touches the ground, y grows downwards.
"""
import math
import random

WIDTH, HEIGHT = 1200, 800
# One tile of grain, laid side by side: grain for the whole page would take five times as
# long to draw as the page.
GRAIN = ('<filter id="g" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="0.9" '
         'numOctaves="2" stitchTiles="stitch"/><feColorMatrix values="0 0 0 0 0.2  0 0 0 0 0.15  0 0 0 0 0.1  '
         '0 0 0 .088 0"/></filter><pattern id="t" width="240" height="200" patternUnits="userSpaceOnUse">'
         '<rect width="240" height="200" filter="url(#g)"/></pattern>')


# ---------------------------------------------------------- numbers, colours

def num(value):
    """Shortest text of a coordinate."""
    value = round(value, 1)
    return str(int(value)) if value == int(value) else str(value)


def mix(a, b, t=.5):
    """Between two colours '#rrggbb', or between two points."""
    if not isinstance(a, str):
        return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
    a, b = ('#' + c[1] * 2 + c[2] * 2 + c[3] * 2 if len(c) == 4 else c for c in (a, b))
    ca, cb = (tuple(int(c[i:i + 2], 16) for i in (1, 3, 5)) for c in (a, b))
    return '#' + ''.join(f'{round(p + (q - p) * t):02x}' for p, q in zip(ca, cb))


def dark(colour, t=.22):
    return mix(colour, '#1d1a22', t)


def light(colour, t=.25):
    return mix(colour, '#fff4de', t)


def darker(colour, t=.18):
    return mix(colour, '#1d1420', t)


def lighter(colour, t=.2):
    return mix(colour, '#fff6e4', t)


# -------------------------------------------------------------------- shapes

def attrs(kw, op=None):
    kw = dict(kw, opacity=op) if op else kw
    return ''.join(f' {k.replace("_", "-")}="{v}"' for k, v in kw.items())


def at(body, x=0, y=0, scale=1, flip=False, rot=0, **kw):
    """Places a fragment drawn around (0, 0)."""
    sx = -scale if flip else scale
    t = f'translate({num(x)} {num(y)})'
    if rot:
        t += f' rotate({num(rot)})'
    if sx != 1 or scale != 1:
        t += f' scale({round(sx, 3)} {round(scale, 3)})'
    return f'<g transform="{t}"{attrs(kw)}>{body}</g>'


def group(x, y, s, body, facing=1, rot=0):
    return at(body, x, y, s, facing < 0, rot)


def rect(x, y, w, h, fill, rx=0, op=None, **kw):
    r = f' rx="{num(rx)}"' if rx else ''
    return (f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"{r} '
            f'fill="{fill}"{attrs(kw, op)}/>')


def circle(x, y, r, fill, **kw):
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{fill}"{attrs(kw)}/>'


def ellipse(x, y, rx, ry, fill, rot=0, **kw):
    t = f' transform="rotate({num(rot)} {num(x)} {num(y)})"' if rot else ''
    return f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}" fill="{fill}"{t}{attrs(kw)}/>'


def oval(x, y, rx, ry, fill, op=None, rot=0):
    return ellipse(x, y, rx, ry, fill, rot, **({'opacity': op} if op else {}))


def path(d, fill, extra='', **kw):
    return f'<path d="{d}" fill="{fill}"{extra}{attrs(kw)}/>'


def curve(pts, closed=True):
    """Path data of a smooth curve; a true third item in a point makes a corner."""
    m = len(pts)

    def point(i):
        return pts[i % m] if closed else pts[max(0, min(m - 1, i))]

    def pull(i):
        if len(point(i)) > 2 and point(i)[2]:
            return 0, 0
        a, b = point(i - 1), point(i + 1)
        return (b[0] - a[0]) / 6, (b[1] - a[1]) / 6
    cx, cy = round(pts[0][0], 1), round(pts[0][1], 1)
    d = f'M{num(cx)},{num(cy)}c'
    for i in range(m if closed else m - 1):
        p, q, t, v = point(i), point(i + 1), pull(i), pull(i + 1)
        ex, ey = round(q[0] - cx, 1), round(q[1] - cy, 1)
        d += ' ' * (i > 0) + (f'{num(p[0] + t[0] - cx)},{num(p[1] + t[1] - cy)} {num(q[0] - v[0] - cx)},'
                              f'{num(q[1] - v[1] - cy)} {num(ex)},{num(ey)}')
        cx, cy = round(cx + ex, 1), round(cy + ey, 1)
    return d + ('Z' if closed else '')


def line(d, colour, width, op=None, **kw):
    """A round-ended stroke; d is path data or a list of points, smoothed."""
    if not isinstance(d, str):
        d = curve(d, closed=False)
    return (f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{num(width)}" '
            f'stroke-linecap="round" stroke-linejoin="round"{attrs(kw, op)}/>')


def poly(pts, fill, op=None, **kw):
    return f'<path d="M{" ".join(f"{num(p[0])},{num(p[1])}" for p in pts)}Z" fill="{fill}"{attrs(kw, op)}/>'


def shape(pts, fill, **kw):
    """A smooth closed shape."""
    return path(curve(pts), fill, **kw)


def blob(pts, fill, op=None):
    return path(curve(pts), fill, attrs({}, op))


def tool(a, b, w, colour):
    """A straight handle from a to b."""
    return (f'<path d="M{num(a[0])},{num(a[1])}L{num(b[0])},{num(b[1])}" stroke="{colour}" '
            f'stroke-width="{num(w)}" stroke-linecap="round"/>')


def shadow(x, y, w, h=9, op=.16):
    return oval(x, y, w, h, '#1d1420', op)


def _spine(pts, widths, steps):
    """Points of a Catmull-Rom line with half its width at each."""
    m, out = len(pts), []
    for i in range(m - 1):
        p0, p1, p2, p3 = pts[max(i - 1, 0)], pts[i], pts[i + 1], pts[min(i + 2, m - 1)]
        for s in range(steps if i < m - 2 else steps + 1):
            t = s / steps
            q = [.5 * (2 * b + (e - a) * t + (2 * a - 5 * b + 4 * e - f) * t * t + (3 * b - a - 3 * e + f) * t ** 3)
                 for a, b, e, f in zip(p0[:2], p1[:2], p2[:2], p3[:2])]
            out.append((q[0], q[1], (widths[i] + (widths[i + 1] - widths[i]) * t) / 2))
    return out


def ribbon(pts, widths, fill, steps=4, **kw):
    """A tapering limb, tusk, stem, road or river: a smooth line with its widths."""
    c = _spine(pts, widths, steps)
    lft, rgt = [], []
    for i, (x, y, w) in enumerate(c):
        a, b = c[max(i - 1, 0)], c[min(i + 1, len(c) - 1)]
        dx, dy = b[0] - a[0], b[1] - a[1]
        n = math.hypot(dx, dy) or 1
        lft.append((x - dy / n * w, y + dx / n * w))
        rgt.append((x + dy / n * w, y - dx / n * w))
    return poly(lft + rgt[::-1], fill, **kw)


def locks(pts, n, length, width, fill, seed, lean=0, spread=.35):
    """A row of pointed locks of hair hanging from the line pts."""
    r, d = random.Random(seed), ''
    for i in range(n):
        t = (i + r.random() * .6) / n * (len(pts) - 1)
        k = min(int(t), len(pts) - 2)
        f = t - k
        x = pts[k][0] + (pts[k + 1][0] - pts[k][0]) * f
        y = pts[k][1] + (pts[k + 1][1] - pts[k][1]) * f
        ln, w = length * (1 - spread / 2 + r.random() * spread), width * (.8 + r.random() * .4)
        tx, m = x + lean * ln, y + ln * .3
        d += (f'M{num(x - lean * ln * .4)},{num(y - w)}C{num(x - w * 1.2)},{num(y)} {num(x - w)},{num(m)} '
              f'{num(tx)},{num(y + ln)}C{num(x + w)},{num(m)} {num(x + w * 1.2)},{num(y)} '
              f'{num(x - lean * ln * .4)},{num(y - w)}Z')
    return path(d, fill)


# --------------------------------------------------------------- whole pages

def gradient(gid, *stops, x2=0, y2=1):
    """A linear gradient; stops are colours or (offset, colour)."""
    s = ''
    for i, c in enumerate(stops):
        o, c = c if isinstance(c, tuple) else (i / (len(stops) - 1), c)
        s += f'<stop offset="{num(o) if o in (0, 1) else round(o, 2)}" stop-color="{c}"/>'
    return f'<linearGradient id="{gid}" x1="0" y1="0" x2="{x2}" y2="{y2}">{s}</linearGradient>'


def grad(gid, a, b, horizontal=False):
    return gradient(gid, a, b, x2=1, y2=0) if horizontal else gradient(gid, a, b)


def glow(gid, colour, op=.6):
    """A soft round light; fill an oval with url(#gid)."""
    return (f'<radialGradient id="{gid}"><stop offset="0" stop-color="{colour}" stop-opacity="{op}"/>'
            f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>')


def backdrop(*colours, gid='sky', w=WIDTH, h=HEIGHT):
    """(definitions, body) of a whole-page vertical gradient."""
    return gradient(gid, *colours), f'<rect width="{w}" height="{h}" fill="url(#{gid})"/>'


def wash(gid):
    return rect(0, 0, WIDTH, HEIGHT, f'url(#{gid})')


def page(body, defs='', w=WIDTH, h=HEIGHT):
    """A whole drawing with the fine grain that all of them share."""
    return (f'<!-- SPDX-License-Identifier: CC-BY-SA-4.0 -->\n'
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}" width="{w}" height="{h}">'
            f'<defs>{defs}{GRAIN}</defs>{body}'
            f'<rect width="{w}" height="{h}" fill="url(#t)"/></svg>\n')


SCENES = {}


def scene(name, w=WIDTH, h=HEIGHT):
    """Marks a function that returns (body, definitions) as the drawing called name."""
    def keep(function):
        SCENES[name] = lambda: page(*function(), w, h)
        return function
    return keep
