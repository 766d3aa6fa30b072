# SPDX-License-Identifier: GPL-3.0-or-later
"""People: a whole figure with a skeleton, clothes, head and hands.

Coordinates are pixels of the page, so that a hand can be put exactly on a tool:
person(..., near=(x, y)) bends the arm to reach it.
"""
import math

from .shapes import *  # noqa: F401,F403 - the alphabet
from .head import *  # noqa: F401,F403

def limb(a, b, c, wa, wb, wc, col):
    """A tapered bent limb a-b-c, rounded at both ends and at the joint."""
    mid = [a, mix(a, b, .5), mix(a, b, .84), mix(mix(a, c, .5), b, .93), mix(b, c, .16), mix(b, c, .5), c]
    ws = [wa, (wa + wb) / 2, wb * 1.02, wb, wb * .99, (wb + wc) / 2, wc]
    left, right = [], []
    for i, p in enumerate(mid):
        q, r = mid[max(0, i - 1)], mid[min(6, i + 1)]
        dx, dy = r[0] - q[0], r[1] - q[1]
        L = math.hypot(dx, dy) or 1
        ox, oy = -dy / L * ws[i] / 2, dx / L * ws[i] / 2
        left.append((p[0] + ox, p[1] + oy)); right.append((p[0] - ox, p[1] - oy))
    d = math.atan2(c[1] - b[1], c[0] - b[0])
    tip = (c[0] + math.cos(d) * wc * .3, c[1] + math.sin(d) * wc * .3)
    d = math.atan2(a[1] - b[1], a[0] - b[0])
    top = (a[0] + math.cos(d) * wa * .42, a[1] + math.sin(d) * wa * .42)
    return blob(left + [tip] + right[::-1] + [top], col)


def reach(a, c, l1, l2, side):
    """Elbow/knee for a limb from a to c; returns (joint, reachable end)."""
    dx, dy = c[0] - a[0], c[1] - a[1]
    D = math.hypot(dx, dy) or 1
    top = (l1 + l2) * .995
    if D > top:
        c = (a[0] + dx / D * top, a[1] + dy / D * top); D = top
    k = (l1 * l1 - l2 * l2 + D * D) / (2 * D)
    hgt = math.sqrt(max(0, l1 * l1 - k * k))
    ux, uy = (c[0] - a[0]) / D, (c[1] - a[1]) / D
    return (a[0] + ux * k - uy * hgt * side, a[1] + uy * k + ux * hgt * side), c

def hand(p, ang, r, skin, kind='rest', side=1):
    """kind: rest (relaxed), fist (holding), open (palm, fingers). ang in radians along the forearm."""
    sh = mix(skin, '#a8522f', .22)
    if kind == 'mitten':
        b = path('M-60,-70C10,-100 110,-80 120,0C110,80 10,100 -60,70Z', skin) + oval(30, -78, 48, 30, skin, None, 25)
    elif kind == 'fist':
        b = path('M-70,-62C-10,-96 84,-92 92,-10C98,70 30,96 -70,62Z', skin)
        b += f'<path d="M40,-66L84,-52M48,-18L92,-10M44,30L84,36" stroke="{sh}" stroke-width="13" stroke-linecap="round"/>'
        b += path('M-40,-70C-20,-110 30,-116 56,-84C60,-62 40,-50 10,-56Z', skin)
    elif kind == 'open':
        b = path('M-70,-56C-10,-78 50,-78 90,-66C150,-66 190,-52 192,-36C194,-24 180,-16 160,-18C190,-12 204,0 200,12C196,24 180,24 160,20C180,28 184,40 176,50C166,60 140,52 120,48C90,74 10,84 -70,56Z', skin)
        b += path('M-30,-60C0,-110 50,-140 74,-126C88,-114 74,-96 50,-52Z', skin)
    else:
        b = path('M-70,-58C-10,-84 80,-76 140,-46C176,-24 172,24 140,44C90,76 0,84 -70,58Z', skin)
        b += path('M-20,-60C10,-104 70,-112 96,-88C104,-72 84,-62 56,-50Z', skin)
        b += f'<path d="M80,12L146,16" stroke="{sh}" stroke-width="11" stroke-linecap="round"/>'
    return (f'<g transform="translate({num(p[0])},{num(p[1])}) rotate({math.degrees(ang):.0f}) '
            f'scale({r / 100:.3f},{r / 100 * side:.3f})">{b}</g>')


def _foot(ankle, d, u, kind, col, knee, front):
    x, y = ankle
    L = u * (.30 if front else .52)
    k = {'valenki': 1.16, 'boots': 1.04, 'felt': 1.1}.get(kind, 1)
    w = u * .17 * k
    hgt = u * (.34 if kind in ('valenki', 'boots') else .22)
    pts = [(x - d * w * 1.25, y - hgt), (x - d * w * 1.3, y - u * .05), (x - d * w * 1.05, y, 1),
           (x + d * (L + .02 * u), y, 1), (x + d * (L + .06 * u), y - u * .07), (x + d * L * .72, y - u * .17 * k),
           (x + d * w * 1.1, y - hgt * .92)]
    s = ''
    if kind in ('valenki', 'boots', 'bark'):
        top = mix((x, y - u * .1), knee, .62 if kind == 'boots' else .68)
        wide = u * {'valenki': .46, 'boots': .4, 'bark': .36}[kind]
        leg = '#e6dcc6' if kind == 'bark' else col
        s += limb(top, mix(top, (x, y - u * .16), .5), (x, y - u * .16), wide, wide * .96, wide * .86, leg)
        if kind == 'bark':
            for i in (.25, .5, .75):
                q = mix(top, (x, y - u * .2), i)
                s += line([(q[0] - wide * .42, q[1] - 2), (q[0] + wide * .42, q[1] + 3)], '#9a7a4e', u * .035)
    s += blob(pts, col)
    if kind == 'sneakers':
        s += poly([(x - d * w * 1.2, y - u * .05), (x + d * (L + .05 * u), y - u * .05), (x + d * (L + .03 * u), y), (x - d * w * 1.05, y)], '#f6efe2')
    return s


# ---------------------------------------------------------------- person
def person(x, y, h, heads=6.4, facing=1, turn=.5, back=False, build='man',
           skin=SKIN[0], hair=HAIR['brown'], style='short', hat=None, beard=None, eyes='open', smile=1,
           glasses=False, bow='#b5533c', old=False, gaze=None, hturn=None, tilt=0, nod=0,
           top='#6f8f9a', sleeve=None, cuff=None, short_sleeve=False, hem='shirt', hem_w=1, placket=None, collar=None,
           buttons=None, belt=None, sash=False, apron=None, straps=None, bands=(), trim=None, open_on=None, scarf=None,
           legs='#4d5560', shoes=('shoes', '#4a3728'), mitts=None, backpack=None,
           pelvis=(0, 0), lean=0, feet=None, foot_dir=None, near=None, far=None, near_bend=1, far_bend=1,
           near_hand='rest', far_hand='rest', far_front=False, near_behind=False, seat=None,
           tools='', over='', behind='', ground=True):
    """One figure standing at (x, y), h pixels tall, h/heads per head.

    facing  1 right, -1 left;  turn 0 front .. 1 profile;  gaze/hturn the same for the head
    hem     shirt | tunic (mid-thigh) | coat (knee) | long (ankle) | a number (share of leg)
    near/far   hand targets in scene pixels (the near hand is on the viewer's side)
    near_bend/far_bend  1 elbow back, -1 elbow forward
    pelvis  shift of the hips in px;  lean forward in degrees;  nod head forward in degrees
    feet    ((dx, dy), (dx, dy)) near and far foot from (x, y)
    seat    'skirt' draws a lap for a seated woman (also give pelvis and feet)
    shoes   (kind, colour): shoes sneakers boots valenki felt bark
    hat     (kind, colour[, colour2]): platok kosynka kartuz beanie ushanka helmet furcap felt labcap round phones
    collar  colour, or ('stand', colour);  apron (colour, 'waist' | 'bib'[, hem]);  belt colour, sash=True ties it
    placket (colour, end);  buttons (colour, n);  bands ((from, to, colour), ...) along the torso 1 .. 0
    tools   a fragment drawn over the arms but under the hands; over: above all; behind: under the torso
    """
    u = h / heads
    child = heads < 5.4
    F = facing
    hipH = h * (.49 if not child else .425 if heads > 4.4 else .40)
    P = (x + pelvis[0], y - hipH + pelvis[1])
    ll = (hipH - .12 * u) * .502                           # thigh and shin
    for fx, fy in feet or ():                              # wide or far feet lower the hips
        span = math.sqrt(max(0, (2 * ll) ** 2 - (fx - pelvis[0]) ** 2))
        need = (y + fy - .12 * u) - span
        if need > P[1] and abs(fx - pelvis[0]) < h * .3: P = (P[0], need)
    T = h - 1.36 * u - hipH                                # torso length
    a = math.radians(lean * F)
    up = (math.sin(a), -math.cos(a)); rt = (math.cos(a), math.sin(a))
    k = 1 - .26 * turn
    sw = u * ({'man': .92, 'woman': .78, 'big': 1.02}[build] if not child else .66) * k
    hw = u * ({'man': .58, 'woman': .64, 'big': .72}[build] if not child else .54) * (1 - .14 * turn)
    waist = {'man': .84, 'woman': .76, 'big': .95}[build] if not child else .9
    drop = {'shirt': .22 * u, 'tunic': hipH * .36, 'coat': hipH * .56, 'long': hipH - .2 * u}.get(hem)
    if drop is None: drop = hipH * hem
    tb = -drop / T
    flare = {'shirt': 1.04, 'tunic': 1.2, 'coat': 1.34, 'long': 1.66}.get(hem, 1.04 + drop / hipH * .6) * hem_w
    prof = [(1.0, sw * .40), (.95, sw * .66), (.88, sw * .9), (.76, sw * .98), (.60, sw * .92), (.36, max(sw * waist * .92, hw * .9)),
            (0, hw * 1.05), (tb, hw * 1.05 * flare)]
    if hem == 'shirt': prof[5] = (.3, max(sw * waist * .9, hw * .96))

    def width(t):
        for (t0, w0), (t1, w1) in zip(prof, prof[1:]):
            if t <= t0 and t >= t1: return w0 + (w1 - w0) * (t0 - t) / (t0 - t1)
        return prof[0][1] if t > 1 else prof[-1][1]

    def pos(s, t):
        tt = max(t, 0)
        p = (P[0] + up[0] * T * tt + rt[0] * s, P[1] + up[1] * T * tt + rt[1] * s)
        if t < 0: p = (P[0] + s, P[1] - t * T)
        return p

    cl = F * turn * .36 if not back else -F * turn * .2    # where the front middle runs

    def mid(t, off=0): return pos(width(t) * (cl + off), t)

    def band(t0, t1, col, s0=-1, s1=1, sag=.05, op=None):
        w0, w1 = width(t0), width(t1)
        m0, m1 = pos((s0 + s1) / 2 * w0, t0), pos((s0 + s1) / 2 * w1, t1)
        return blob([(*pos(s0 * w0, t0), 1), (m0[0], m0[1] + sag * u), (*pos(s1 * w0, t0), 1),
                     (*pos(s1 * w1, t1), 1), (m1[0], m1[1] + sag * u), (*pos(s0 * w1, t1), 1)], col, op)

    N = pos(0, 1)
    # joints
    l1, l2 = (h * .172, h * .158) if not child else (h * .145, h * .135)
    Sn = pos(-F * sw * .80, .81)
    Sf = pos(F * sw * .80, .81)
    near = near or (Sn[0] - F * u * .08, Sn[1] + (l1 + l2) * .99)
    far = far or (Sf[0] + F * u * .2, Sf[1] + (l1 + l2) * .99)
    # bend 1: the elbow goes back (away from facing)
    En, near = reach(Sn, near, l1, l2, F * near_bend)
    Ef, far = reach(Sf, far, l1, l2, F * far_bend)
    aw = (u * .37, u * .30, u * .235) if not child else (u * .34, u * .28, u * .22)
    if build == 'woman': aw = tuple(v * .88 for v in aw)
    if build == 'big': aw = tuple(v * 1.15 for v in aw)
    sleeve = sleeve or top
    hr = u * (.165 if not child else .15)

    def arm(S, E, Hd, col):
        if short_sleeve:
            m = mix(S, E, .75)
            s = limb(S, E, Hd, aw[0] * .8, aw[1] * .8, aw[2] * .86, skin)
            return s + limb(S, mix(S, m, .5), m, aw[0], aw[0] * 1.02, aw[0] * .98, col)
        w = mix(Hd, E, .16)
        s = limb(mix(Hd, E, .3), w, Hd, aw[2] * .8, aw[2] * .8, aw[2] * .78, skin if not mitts else mitts)
        s += limb(S, E, w, *aw, col)
        if cuff:
            c0 = mix(Hd, E, .24)
            s += limb(c0, mix(c0, w, .5), w, aw[2] * 1.08, aw[2] * 1.08, aw[2] * 1.06, cuff)
        return s

    def fist(E, Hd, kind, side):
        ang = math.atan2(Hd[1] - E[1], Hd[0] - E[0])
        return hand(Hd, ang, hr * (1.12 if mitts else 1), mitts or skin, 'mitten' if mitts else kind, side)

    # legs
    feet = feet or ((-F * u * .3, 0), (F * u * .3, -u * .06))
    fd = foot_dir or ((F, F) if turn > .3 else (-F, F))
    Hn, Hf = pos(-F * hw * .46, 0), pos(F * hw * .46, 0)
    lw = (u * .56, u * .44, u * .33) if not child else (u * .46, u * .38, u * .3)
    if build == 'big': lw = tuple(v * 1.12 for v in lw)
    out = ''
    if ground: out += shadow(x + pelvis[0] * .5, y + 1, u * 1.25 if hem != 'long' else u * 1.5, u * .16)
    leg_svg = ''
    knees = []
    for Hj, ft, d, shade in ((Hf, feet[1], fd[1], .16), (Hn, feet[0], fd[0], 0)):
        ank = (x + ft[0], y + ft[1])
        K, A = reach(Hj, (ank[0], ank[1] - u * .12), ll, ll, -F)
        knees.append(K)
        A = (A[0], A[1] + u * .12)
        lc = darker(legs, shade) if shade else legs
        if hem != 'long': leg_svg += limb(Hj, K, (A[0], A[1] - u * .12), *lw, lc)
        leg_svg += _foot(A, d, u, shoes[0], darker(shoes[1], shade) if shade else shoes[1], K, turn < .3)

    # torso
    order = [p for p in prof]
    Lp = [(*pos(-w, t), 1) if i == len(order) - 1 else pos(-w, t) for i, (t, w) in enumerate(order)]
    Rp = [(*pos(w, t), 1) if i == len(order) - 1 else pos(w, t) for i, (t, w) in enumerate(order)]
    low = pos(0, tb); low = (low[0], low[1] + u * .07)
    torso = blob(Lp + [low] + Rp[::-1], top)
    sl = [pos(w * .5, t) for t, w in order]
    sl[-1] = (*sl[-1], 1)
    torso += blob(sl + Rp[::-1], darker(top, .13))
    if hem in ('coat', 'long') or isinstance(hem, float) and drop > hipH * .45:
        for s0 in (-.5, .05):
            torso += line([pos(width(-.1) * s0 * .8, -.12), pos(width(tb * .9) * s0, tb * .93)], darker(top, .13), u * .05)
    if trim: torso += band(tb + .10 * 60 / max(60, T), tb, trim, sag=.07)
    if seat == 'skirt':
        K = knees[1]; ft = (x + feet[0][0], y + feet[0][1])
        B = pos(-F * hw * 1.1, .02)
        lap = [(B[0], B[1]), pos(F * hw * .5, .12), (K[0] + F * u * .1, K[1] - u * .3), (K[0] + F * u * .4, K[1] + u * .1),
               (ft[0] + F * u * .42, ft[1] - u * .2, 1), (ft[0] - F * u * .55, ft[1] - u * .16, 1),
               (K[0] - F * u * .46, K[1] + u * .5), mix(B, (K[0], K[1] + u * .3), .5), (B[0] - F * u * .02, B[1] + u * .26)]
        lc = top
        torso = torso + blob(lap, lc) + line([(K[0] + F * u * .05, K[1] + u * .15), (ft[0] + F * u * .1, ft[1] - u * .4)], darker(lc, .14), u * .06)
        if apron:
            ap = [pos(-F * hw * .2, .2), pos(F * hw * .8, .2), (K[0] + F * u * .1, K[1] - u * .31), (K[0] + F * u * .4, K[1] + u * .1),
                  (ft[0] + F * u * .3, ft[1] - u * .75, 1), (ft[0] - F * u * .12, ft[1] - u * .75, 1), (K[0] - F * u * .1, K[1] + u * .2)]
            torso += blob(ap, apron[0])
    for t0, t1, c in bands: torso += band(t0, t1, c)
    if not back:
        if open_on:                                       # an open coat over a shirt
            g0, g1 = .30, .22
            torso += blob([(*pos(width(.96) * (cl - g0 * .9), 1.0), 1), (*pos(width(.96) * (cl + g0 * .9), 1.0), 1),
                           pos(width(.5) * (cl + g1), .5), (*pos(width(tb) * (cl + .12), tb), 1),
                           (*pos(width(tb) * (cl - .06), tb), 1), pos(width(.5) * (cl - g1 * .7), .5)], open_on)
            for sgn in (-1, 1):
                torso += poly([mid(1.0, sgn * .34), mid(.92, sgn * .62), mid(.62, sgn * .36), mid(.56, sgn * .12), mid(.8, sgn * .22)], lighter(top, .35) if sgn < 0 else darker(top, .06))
        if placket: torso += line([mid(1.0), mid(placket[1])], placket[0], u * .09)
        if buttons:
            for i in range(buttons[1]):
                p = mid(.84 - i * .26); torso += oval(p[0], p[1], u * .045, u * .045, buttons[0])
    if straps:
        for sgn in (-.5, .5):
            torso += line([pos(width(.94) * (cl * .5 + sgn), .97), pos(width(.6) * (cl * .6 + sgn * .9), .6)], straps, u * .15)
    if apron and seat != 'skirt' and not back:
        bot = apron[2] if len(apron) > 2 else tb * .86
        if apron[1] == 'bib':
            torso += blob([(*mid(.78, -.34), 1), (*mid(.78, .34), 1), mid(.5, .42), mid(.3, .62), mid(0, .64), (*mid(bot, .6), 1),
                           (*mid(bot, -.6), 1), mid(0, -.66), mid(.3, -.64), mid(.5, -.42)], apron[0])
            torso += line([mid(.77, -.3), pos(width(1) * -.6, .99)], apron[0], u * .07) + line([mid(.77, .3), pos(width(1) * .7, .99)], apron[0], u * .07)
            torso += poly([mid(.02, -.2), mid(.02, .24), mid(-.22, .22), mid(-.22, -.18)], darker(apron[0], .12))
        else:
            torso += blob([(*mid(.3, -.58), 1), (*mid(.3, .58), 1), mid(0, .62), (*mid(bot, .56), 1), (*mid(bot, -.6), 1), mid(0, -.66)], apron[0])
            torso += band(.36, .26, darker(apron[0], .14))
    if belt:
        t = .22 if not sash else .2
        torso += band(t + .09, t - .07, belt)
        if sash:
            p = mid(t, .34)
            torso += line([p, (p[0] + F * u * .04, p[1] + u * .34), (p[0] + F * u * .1, p[1] + u * .66)], belt, u * .11)
            torso += line([p, (p[0] - F * u * .10, p[1] + u * .30), (p[0] - F * u * .13, p[1] + u * .54)], darker(belt), u * .11)
    if backpack and back:
        torso += blob([pos(-sw * .62, .86), pos(sw * .62, .86), pos(sw * .78, .5), (*pos(sw * .72, .06), 1), (*pos(-sw * .72, .06), 1), pos(-sw * .78, .5)], backpack)
        torso += blob([pos(-sw * .5, .36), pos(sw * .5, .36), pos(sw * .5, .1), pos(-sw * .5, .1)], lighter(backpack, .16))
    # head and neck
    gz = gaze or F
    ht = turn if hturn is None else hturn
    na = math.radians((lean * .75 + nod) * F)
    nb = (N[0] + math.sin(a) * 0, N[1])
    tipn = (nb[0] + math.sin(na) * u * .2, nb[1] - math.cos(na) * u * .2)
    hc = (tipn[0] + math.sin(na) * u * .42 + gz * ht * u * .07, tipn[1] - math.cos(na) * u * .42)
    nw = u * (.36 if build != 'woman' else .3) if not child else u * .27
    neck = limb((nb[0], nb[1] + u * (.12 if not back else -.08)), mix(nb, tipn, .5), tipn, nw * 1.12, nw, nw, mix(skin, '#a8522f', .16))
    if collar:
        stand = isinstance(collar, tuple)
        cc = collar[1] if stand else collar
        c0 = mid(.97); l0, r0 = pos(-nw * .72, 1.0), pos(nw * .72, 1.0)
        if stand:
            neck += blob([(l0[0], l0[1] + u * .05), (l0[0] + nw * .12, l0[1] - u * .03), (nb[0], nb[1] + u * .03), (r0[0] - nw * .12, r0[1] - u * .03),
                          (r0[0], r0[1] + u * .05), (c0[0], c0[1] + u * .11)], cc) + line([(c0[0], c0[1] - u * .03), (c0[0] + F * u * .01, c0[1] + u * .1)], darker(cc, .3), u * .035)
        else:
            for e, sh in ((l0, 0), (r0, .08)):
                neck += poly([(e[0], e[1] - u * .06), (c0[0], c0[1] + u * .1), mix((e[0], e[1] + u * .22), (c0[0], c0[1] + u * .26), .45), (e[0] + (e[0] - nb[0]) * .5, e[1] + u * .08)], darker(cc, sh) if sh else cc)
    if scarf:
        neck += blob([pos(-nw * 1.15, 1.01), (nb[0], nb[1] - u * .26), pos(nw * 1.15, 1.01), pos(nw * .9, .9), (nb[0], nb[1] + u * .2), pos(-nw * .9, .9)], scarf)
        p = mid(.92, .1)
        neck += line([p, (p[0] - F * u * .06, p[1] + u * .62)], darker(scarf, .12), u * .24)
        neck += blob([pos(-nw * 1.2, 1.02), (nb[0], nb[1] - u * .2), pos(nw * 1.2, 1.02), (nb[0] + nw * .6, nb[1] + u * .16), (nb[0] - nw * .6, nb[1] + u * .16)], scarf)
    face = head(hc[0], hc[1], u, gz, ht, (lean * .75 + nod) * F * .8 + tilt, skin, hair, style, hat, beard, child, back, eyes, smile, glasses, bow, old)
    dk = darker(sleeve, .15)
    if back:
        dk = sleeve
    farA, farH = arm(Sf, Ef, far, dk), fist(Ef, far, far_hand, -F)
    nearA, nearH = arm(Sn, En, near, lighter(sleeve, .1) if not back else darker(sleeve, .06)), fist(En, near, near_hand, F)
    if not far_front: out += farA + farH
    if near_behind: out += nearA + nearH
    out += behind + leg_svg + torso + neck + face
    if far_front: out += farA
    if not near_behind: out += nearA
    out += tools
    if far_front: out += farH
    if not near_behind: out += nearH
    return out + over
