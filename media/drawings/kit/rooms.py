# SPDX-License-Identifier: GPL-3.0-or-later
"""Indoors: log walls, stove, table, dishes, cat, felt boots, carnations."""
import math

from .shapes import *  # noqa: F401,F403 - the alphabet

WINTER_VIEW = rect(0, 0, 100, 100, '#cfe3ea') + rect(0, 62, 100, 38, '#f3f6f5') + ''.join(
    poly([(x, 66 - h), (x - 8, 66), (x + 8, 66)], '#6f9a92') for x, h in ((12, 30), (27, 22), (64, 26), (78, 36), (92, 24)))
SUMMER_VIEW = rect(0, 0, 100, 100, '#cfe6e6') + oval(30, 74, 60, 22, '#8fb89a') + oval(84, 78, 50, 24, '#6f9f7c') + ''.join(
    poly([(x, 66 - h), (x - 7, 68), (x + 7, 68)], '#3f7560') for x, h in ((12, 28), (24, 20), (66, 30), (80, 24), (91, 34)))
LINEN, RED, BLUE, GREEN, OCHRE, PLUM = '#f1e6d0', '#b5533c', '#3f7f94', '#4d7f6b', '#d9a553', '#8a5068'

def log_wall(x, y, w, h, col='#b98a58', n=8):
    """A wall of round logs seen from inside."""
    s, k = rect(x, y, w, h, darker(col, .3)), h / n
    for i in range(n):
        c = (col, darker(col, .05), lighter(col, .05))[i % 3]
        s += rect(x, y + i * k, w, k - 4, c) + rect(x, y + i * k, w, k * .26, lighter(c, .12)) + rect(x, y + (i + 1) * k - k * .24, w, k * .24 - 4, darker(c, .1))
    return s


def plank_floor(y, col='#c79a66', n=9, vx=600, H=800, W=1200):
    """Floor boards running into the room."""
    s = rect(0, y, W, H - y, col)
    for i in range(-2, n + 3):
        a = vx + (i - n / 2) * W / n * .82; b = vx + (i - n / 2) * W / n * 1.35
        a2, b2 = a + W / n * .82, b + W / n * 1.35
        if i % 2: s += poly([(a, y), (a2, y), (b2, H), (b, H)], lighter(col, .1))
        s += tool((a, y), (b, H), 2.4, darker(col, .2))
    return s + rect(0, y, W, 10, darker(col, .22), 0, .35)


def window(x, y, w, h, view='', frame='#f4ecdc', glass='#bfe0e6', sill=True):
    """A four-pane window; view is drawn in a 100x100 box behind the panes."""
    s = rect(x - 14, y - 14, w + 28, h + 28, darker(frame, .14)) + rect(x - 10, y - 14, w + 20, h + 24, frame)
    s += f'<svg x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}" viewBox="0 0 100 100" preserveAspectRatio="none"><rect width="100" height="100" fill="{glass}"/>{view}</svg>'
    s += rect(x + w / 2 - 4, y, 8, h, frame) + rect(x, y + h * .34, w, 7, frame)
    s += poly([(x + w * .08, y), (x + w * .3, y), (x + w * .06, y + h * .5), (x, y + h * .5), (x, y + h * .2)], '#ffffff', .2)
    if sill: s += rect(x - 24, y + h + 10, w + 48, 14, frame, 4) + rect(x - 20, y + h + 24, w + 40, 6, '#1d1420', 0, .14)
    return s


def light_beam(x, y, w, h, dx, floor, op=.16, col='#fff1c4'):
    """Light from a window falling on the floor."""
    return poly([(x, y), (x + w, y), (x + w + dx, floor), (x + dx - 40, floor)], col, op)


def rug(x, y, w, h, cols=('#a5573f', '#e8d9bb', '#3f7f94', '#d9a553'), n=12):
    """A woven striped runner (половик) lying on the floor."""
    s, k = '', w / n
    for i in range(n):
        a, b = x + i * k, x + (i + 1) * k
        s += poly([(a + h * .3, y), (b + h * .3, y), (b - h * .3, y + h), (a - h * .3, y + h)], cols[i % len(cols)])
    return s + poly([(x + h * .3, y), (x + w + h * .3, y), (x + w + h * .3 - 4, y + 6), (x + h * .3 - 4, y + 6)], '#ffffff', .18)


def stove(x, y, s=1, wall='#f2ebdd', fire=True):
    """A whitewashed Russian stove; (x, y) is the left corner on the floor. About 380 x 470."""
    d, m = darker(wall, .1), darker(wall, .22)
    b = rect(0, -330, 380, 330, wall) + rect(300, -330, 80, 330, d)
    b += rect(-14, -40, 408, 40, '#a5794e') + rect(-14, -40, 408, 9, '#bd9160')               # wooden foot
    b += path('M70,-40V-92C70,-118 150,-118 150,-92V-40Z', '#4a382d')                          # wood niche
    b += ''.join(oval(86 + 24 * (i % 3), -52 - 20 * (i // 3), 12, 11, '#d0a46e') + oval(86 + 24 * (i % 3), -52 - 20 * (i // 3), 6, 5.5, '#b5854f') for i in range(5))
    b += rect(40, -164, 280, 22, '#d8cdb9') + rect(40, -146, 280, 8, m)                        # hearth shelf
    b += path('M92,-164V-238C92,-296 258,-296 258,-238V-164Z', d)
    b += path('M106,-164V-232C106,-280 244,-280 244,-232V-164Z', '#2f221d')
    if fire:
        b += oval(175, -176, 62, 26, '#e8742c', .55)
        b += path('M128,-164C122,-200 146,-204 150,-234C168,-212 172,-212 182,-244C200,-214 222,-204 216,-164Z', '#e8742c')
        b += path('M146,-164C144,-190 162,-190 168,-214C180,-194 202,-188 198,-164Z', '#f8c14f')
        b += rect(122, -174, 104, 11, '#5d3a26', 5)
    for i in range(2): b += path(f'M{26 + i * 290},-262v-26a19,16 0 0 1 38,0v26z', m)          # печурки
    b += rect(-10, -352, 400, 26, wall) + rect(-10, -332, 400, 8, m)                           # ledge
    b += rect(150, -560, 200, 210, wall) + rect(290, -560, 60, 210, d)                         # chimney
    b += rect(196, -470, 62, 48, m) + rect(202, -464, 50, 36, '#6b5a4c')
    return group(x, y, s, b)


def pot(x, y, s=1, steam=False):
    """Чугунок: a cast-iron pot, wide shoulders, narrow foot; (x, y) bottom centre."""
    b = path('M-20,0C-30,-22 -44,-34 -40,-56C-38,-66 -30,-70 -26,-74H26C30,-70 38,-66 40,-56C44,-34 30,-22 20,0Z', '#3d3a3b')
    b += path('M8,0C24,-26 30,-46 22,-74H26C30,-70 38,-66 40,-56C44,-34 30,-22 20,0Z', '#2c292b') + oval(0, -74, 28, 7, '#55504e') + oval(0, -74, 22, 4.6, '#8a6a3d')
    if steam: b += f'<path d="M-8,-90q-14,-18 0,-36t0,-34M12,-92q-12,-16 2,-30t0,-26" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round" opacity=".5"/>'
    return group(x, y, s, b)


def uhvat(a, b, w=9):
    """Ухват: a stove fork; a is the butt, b is where the iron horns begin."""
    d = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
    iron = '<path d="M0,0H16C44,-4 26,-42 52,-46C66,-48 76,-42 84,-34M16,0C44,4 26,42 52,46C66,48 76,42 84,34" fill="none" stroke="#4a4546" stroke-width="9" stroke-linecap="round"/>'
    return tool(a, b, w, '#a5794a') + f'<g transform="translate({num(b[0])},{num(b[1])}) rotate({num(d)})">{iron}</g>'


def pomelo(a, b, w=8):
    """Помело: pine twigs tied to a stick, for sweeping the hearth; b is the twig end."""
    d = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
    t = ''.join(f'<path d="M0,0Q34,{k * 5} 78,{k * 13}" fill="none" stroke="{("#4f7a58", "#3f6a4c", "#639066")[i % 3]}" stroke-width="11" stroke-linecap="round"/>' for i, k in enumerate((-3, 3, -2, 2, -1, 1, 0)))
    return tool(a, b, w, '#b58756') + f'<g transform="translate({num(b[0])},{num(b[1])}) rotate({num(d)})">{t}<rect x="-6" y="-9" width="24" height="18" rx="6" fill="#d9c39a"/></g>'


def table(x, y, w, h=180, col='#b07a48', cloth=None, top=26):
    """A plank table; (x, y) is the left end of the top edge."""
    s = rect(x + 24, y + top, 26, h - top, darker(col, .14)) + rect(x + w - 50, y + top, 26, h - top, darker(col, .2))
    s += rect(x + 10, y + top, w - 20, 20, darker(col, .2)) + rect(x, y, w, top, col, 6) + rect(x, y, w, 8, lighter(col, .2), 4)
    if cloth:
        s += path(f'M{x + w * .1:.0f},{y}H{x + w * .9:.0f}V{y + h * .34:.0f}H{x + w * .1:.0f}Z', cloth) + rect(x + w * .1, y + h * .27, w * .8, 5, '#b5533c')
    return s


def bench(x, y, w, h=90, col='#a36d3d'):
    s = rect(x + 16, y + 10, 22, h - 10, darker(col, .2)) + rect(x + w - 38, y + 10, 22, h - 10, darker(col, .2))
    return s + rect(x, y, w, 20, col, 5) + rect(x, y, w, 7, lighter(col, .18), 3)


def shelf(x, y, w, things='', col='#8f6238'):
    return things + rect(x, y, w, 14, col, 3) + rect(x, y + 14, w, 6, '#1d1420', 0, .14) + rect(x + 20, y + 14, 10, 22, darker(col)) + rect(x + w - 30, y + 14, 10, 22, darker(col))


def jug(x, y, s=1, col='#b5734a'):
    b = path('M-20,0C-38,-30 -30,-56 -14,-68V-84H14V-68C30,-56 38,-30 20,0Z', col) + path('M4,0C22,-30 18,-56 6,-68V-84H14V-68C30,-56 38,-30 20,0Z', darker(col)) + rect(-17, -88, 34, 8, lighter(col), 4)
    return group(x, y, s, b)


def bowl(x, y, s=1, col='#c98b52'):
    return group(x, y, s, path('M-36,-28H36C34,-8 20,0 0,0C-20,0 -34,-8 -36,-28Z', col) + path('M8,-28H36C34,-8 20,0 4,0C18,-6 14,-20 8,-28Z', darker(col)) + oval(0, -28, 36, 6, lighter(col, .25)))


def tues(x, y, s=1):
    """A birch-bark box with a lid."""
    b = rect(-26, -66, 52, 66, '#dcb986', 4) + rect(8, -66, 18, 66, '#c49c66') + rect(-28, -70, 56, 10, '#b98a54', 4) + rect(-27, -12, 54, 8, '#b98a54')
    b += ''.join(rect(-18 + (i * 17) % 34, -54 + i * 11, 9, 3, '#a5794a') for i in range(4)) + '<path d="M-10,-70C-10,-84 10,-84 10,-70" fill="none" stroke="#8a6238" stroke-width="5"/>'
    return group(x, y, s, b)


def valenok(x, y, s=1, col='#8d8780', facing=1, rot=0):
    """A felt boot; (x, y) is the heel on the ground."""
    b = path('M-24,-118C-22,-124 26,-124 28,-118L30,-52C40,-44 66,-40 74,-22C78,-8 74,0 64,0H-16C-28,0 -30,-12 -28,-26Z', col)
    b += path('M8,-122C20,-122 27,-120 28,-118L30,-52C40,-44 66,-40 74,-22C78,-8 74,0 64,0H40C52,-18 20,-34 14,-48Z', darker(col, .13)) + oval(2, -119, 26, 6, darker(col, .3))
    return group(x, y, s, b, facing, rot)


def flame(x, y, s=1):
    return group(x, y, s, path('M-40,0C-54,-50 -20,-60 -16,-104C8,-80 12,-76 22,-118C44,-76 58,-48 42,0Z', '#e8742c') + path('M-22,0C-30,-32 -6,-38 -2,-66C16,-44 34,-34 24,0Z', '#f8c14f') + path('M-9,0C-12,-18 0,-20 3,-36C12,-22 18,-16 12,0Z', '#fdeaae'))


def cat(x, y, s=1, col='#8a8078', facing=1):
    """A cat lying asleep."""
    b = path('M-70,0C-84,-40 -40,-58 0,-54C30,-56 56,-40 60,-18L58,0Z', col) + path('M-70,-4C-96,-2 -96,-22 -78,-30', 'none', f' stroke="{col}" stroke-width="13" stroke-linecap="round"')
    b += path('M30,-54L34,-78L50,-64C58,-66 64,-66 70,-64L84,-78L88,-52C98,-30 84,-12 62,-12C38,-12 24,-30 30,-54Z', lighter(col, .1))
    b += '<path d="M44,-40q5,5 10,0M66,-40q5,5 10,0M56,-28q4,4 8,0" fill="none" stroke="#3a2a22" stroke-width="3" stroke-linecap="round"/>' + oval(40, -4, 18, 7, lighter(col, .1))
    return group(x, y, s, b, facing)


def carnation(x, y, s=1, rot=0, col='#b5342a', leaves=True):
    b = '<path d="M0,0C2,-20 -2,-40 0,-62" stroke="#55784a" stroke-width="5" fill="none" stroke-linecap="round"/>'
    if leaves: b += '<path d="M0,-24C10,-30 16,-40 16,-46M0,-16C-10,-20 -14,-30 -14,-36" stroke="#55784a" stroke-width="4" fill="none" stroke-linecap="round"/>'
    b += path('M-8,-60L8,-60L5,-50H-5Z', '#6c8f57') + path('M-17,-68L-20,-78L-12,-78L-10,-88L-2,-82L4,-90L9,-81L18,-84L16,-75L22,-70C16,-58 -10,-56 -17,-68Z', col) + path('M2,-60L4,-76L9,-81L18,-84L16,-75L22,-70C18,-62 10,-60 2,-60Z', darker(col, .16))
    return group(x, y, s, b, 1, rot)
