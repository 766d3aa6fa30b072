# SPDX-License-Identifier: GPL-3.0-or-later
"""Heads: faces, hair, beards and hats."""
from .shapes import *  # noqa: F401,F403 - the alphabet

SKIN = ('#f0c39c', '#e8b48a', '#d9a077', '#f4cdab')      # light .. weathered
HAIR = dict(dark='#3d2c22', brown='#6a4630', fair='#c99a5b', red='#a85f33',
            grey='#b9b2a8', white='#ded8cd', black='#2b2423')
INK = '#3a2a22'                                           # eyes, brows

def _plait(x, y, n, col, bow=None, dx=0, w=9):
    s = ''.join(oval(x + dx * i, y + i * w * 1.25, w * (1 - i * .07), w * .85, col if i % 2 else lighter(col, .08))
                for i in range(n))
    ex, ey = x + dx * n, y + n * w * 1.25
    s += oval(ex, ey + 2, w * .55, w * .9, col)
    if bow:
        s += poly([(ex, ey - 5), (ex - 13, ey - 12), (ex - 12, ey + 3)], bow) + \
             poly([(ex, ey - 5), (ex + 13, ey - 12), (ex + 12, ey + 3)], bow) + oval(ex, ey - 5, 4, 4, darker(bow))
    return s


def head(cx, cy, u, facing=1, turn=.5, tilt=0, skin=SKIN[0], hair='#6a4630', style='short',
         hat=None, beard=None, child=False, back=False, eyes='open', smile=1, glasses=False,
         bow='#b5533c', old=False):
    """Head of height u centred at (cx, cy). turn: 0 front .. 1 almost profile.

    style: short bowl bob braid pigtails bun long bald    hat: (kind, colour[, colour2])
    beard: None short full moustache    eyes: open down closed
    """
    t, f = turn, turn * 21
    e = -33 + 16 * t                                   # ear x
    sk2 = mix(skin, '#a8522f', .34)
    kind = hat[0] if hat else None
    hc = hat[1] if hat else '#000000'
    hc2 = hat[2] if hat and len(hat) > 2 else lighter(hc, .3)
    b = ''
    # behind the face
    wide = kind in ('platok',)
    if not wide and style != 'bald':
        if style in ('bob', 'long'):
            low = 34
            if style == 'long': b += path('M-46,-6L-48,66C-40,80 -24,78 -22,62L-18,20L30,20L30,54C34,64 42,62 42,50L42,0Z', hair)
            b += path(f'M-44,-8C-46,-62 46,-62 {44 - 6 * t:.0f},-8L{40 - 10 * t:.0f},{low - 8}C28,{low + 4} -34,{low + 8} -47,{low - 4}Z', hair)
        else:
            b += oval(-7 * t, -9, 43, 45, hair)
        if style == 'pigtails' and not back:
            b += _plait(-42, 22, 5, hair, bow, -1.5) + (_plait(39 - 4 * t, 26, 5, hair, bow, 1.5) if t < .8 else '')
        if style == 'bun': b += oval(-36 if not back else 0, -34, 20, 19, hair)
        if style == 'braid' and not back: b += _plait(-34, 30, 7, hair, bow, .5)
    if kind == 'platok' and not back:
        b += path(f'M-46,-2C-50,-44 -28,-60 2,-59C34,-58 46,-38 43,-4C44,16 40,34 28,46C16,60 -14,62 -30,52C-44,40 -47,18 -46,-2Z', hc)
        b += path('M-30,44C-48,54 -60,70 -56,84C-38,80 -18,70 -8,56Z', darker(hc, .12))
    if back:
        if kind == 'platok':
            b += path('M-44,0C-47,-42 -28,-58 0,-58C28,-58 47,-42 44,0C44,24 36,44 22,60L0,92L-22,60C-36,44 -44,24 -44,0Z', hc)
            b += path('M0,-58C28,-58 47,-42 44,0C44,24 36,44 22,60L0,92C14,40 18,-20 0,-58Z', darker(hc, .1))
        else:
            b += oval(-40, 6, 7, 11, sk2) + oval(40, 6, 7, 11, sk2)
            b += path('M-40,0C-44,-40 -24,-52 0,-52C24,-52 44,-40 40,0C38,30 24,50 0,50C-24,50 -38,30 -40,0Z', skin)
            low = {'bob': 44, 'long': 78}.get(style, 32)
            b += path(f'M-42,4C-48,-38 -26,-57 0,-57C26,-57 48,-38 42,4C42,20 36,{low} 24,{low}C10,{low + 4} -10,{low + 4} -24,{low}C-36,{low} -42,20 -42,4Z', hair)
            b += path(f'M14,-55C34,-50 47,-34 42,4C42,20 36,{low} 24,{low}C34,0 34,-34 14,-55Z', darker(hair, .14))
            if style == 'braid': b += _plait(0, 26, 8, hair, bow)
            if style == 'pigtails': b += _plait(-30, 26, 6, hair, bow, -2) + _plait(30, 26, 6, hair, bow, 2)
    else:
        if child:
            b += path(f'M-40,-4C-41,-34 -24,-50 0,-50C26,-50 41,-32 40,-4C40,15 37,27 30,36C22,46 14,49 {6 * t:.0f},49C-12,49 -24,45 -31,36C-38,26 -40,12 -40,-4Z', skin)
        else:
            b += path(f'M-37,-8C-38,-36 -22,-50 2,-50C26,-50 38,-34 37,-8C37,12 35,25 28,37C22,46 14,51 {8 * t:.0f},51C-10,51 -21,44 -28,34C-34,24 -37,10 -37,-8Z', skin)
        if kind not in ('platok',):
            if t < .3: b += oval(37, 8, 6, 10, skin)
            b += oval(e - 3, 8, 7.5, 11, skin) + oval(e - 3, 9, 3.5, 6, sk2, .6)
        ey = 7 if child else 1
        gap = 15 if child else 14
        x1, x2 = f - gap, f + gap * (1 - .18 * t)
        # cheeks
        b += oval(x1 - 6, ey + 17, 9, 6.5, '#dc6f52', .24) + oval(min(x2 + 6, 31), ey + 17, 7, 6, '#dc6f52', .24)
        # eyes and brows
        er = 5 if child else 4.3
        if eyes == 'open':
            b += oval(x1, ey, er * .84, er * 1.12, INK) + oval(x2, ey, er * .78, er * 1.1, INK)
            b += oval(x1 + 1.5, ey - 1.8, 1.3, 1.3, '#fff') + oval(x2 + 1.4, ey - 1.8, 1.3, 1.3, '#fff')
        else:
            k = 3.4 if eyes == 'down' else 4
            for X in (x1, x2):
                b += f'<path d="M{X - 6:.1f},{ey}q6,{k * 1.8:.1f} 12,0" fill="none" stroke="{INK}" stroke-width="3.2" stroke-linecap="round"/>'
        bc = darker(hair, .15) if style != 'bald' else darker(hair, .1)
        by = ey - (13 if child else 11.5)
        b += f'<path d="M{x1 - 8:.1f},{by + 1:.1f}q7,-5 14,-1.5M{x2 - 6:.1f},{by - .5:.1f}q7,-3.5 13,1.5" fill="none" stroke="{bc}" stroke-width="3" stroke-linecap="round"/>'
        # nose, mouth
        nx = f + 2 + 4 * t
        nl = 11 if child else 15
        b += f'<path d="M{nx:.1f},{ey + 3}q{3 + 5 * t:.1f},{nl - 3} {2 + 3 * t:.1f},{nl}q-3,2.5 -7,.6" fill="none" stroke="{sk2}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>'
        my = 31 if child else 29
        if old:
            b += f'<path d="M{x1 - 12:.1f},{ey + 5}q4,4 9,4.6M{x2 - 2:.1f},{ey + 9}q5,0 7,-3.4M{f - 15:.1f},{my - 6}q-3,6 0,11" fill="none" stroke="{sk2}" stroke-width="2" stroke-linecap="round" opacity=".7"/>'
        if beard:
            bd = hair
            if beard == 'full':
                b += path(f'M{e + 1:.0f},6C{e + 5:.0f},16 {e + 10:.0f},22 {f - 16:.0f},24C{f - 6:.0f},19 {f + 10:.0f},19 {f + 15:.0f},24C{min(f + 22, 34):.0f},22 36,16 37,4C40,30 36,48 {20 + f * .4:.0f},62C{10 + f * .4:.0f},70 {-6 + f * .4:.0f},70 -14,60C{e - 2:.0f},46 {e - 4:.0f},24 {e + 1:.0f},6Z', bd)
                b += path(f'M{20 + f * .4:.0f},62C36,48 40,30 37,4C36,16 34,22 30,23C32,40 26,54 {20 + f * .4:.0f},62Z', darker(bd, .14))
            elif beard == 'short':
                b += path(f'M{e + 1:.0f},8C{e + 6:.0f},20 {e + 12:.0f},25 {f - 13:.0f},26C{f - 5:.0f},21 {f + 9:.0f},21 {f + 13:.0f},26C32,23 36,16 37,8C38,30 32,46 22,52C12,58 -8,57 -18,47C{e - 2:.0f},38 {e - 3:.0f},22 {e + 1:.0f},8Z', bd)
            mc = lighter(bd, .1)
            b += path(f'M{f - 17:.0f},{my - 1}C{f - 12:.0f},{my - 10} {f - 2:.0f},{my - 11} {f + 2:.0f},{my - 8}C{f + 6:.0f},{my - 11} {f + 13:.0f},{my - 9} {f + 16:.0f},{my - 1}C{f + 8:.0f},{my - 2} {f + 5:.0f},{my - 3} {f + 2:.0f},{my - 2}C{f - 3:.0f},{my - 3} {f - 9:.0f},{my - 1} {f - 17:.0f},{my - 1}Z', mc)
            b += f'<path d="M{f - 6:.1f},{my + 3}q7,{4 * smile:.1f} 13,-.5" fill="none" stroke="#8f3f31" stroke-width="3" stroke-linecap="round"/>'
        elif smile == 'open':
            b += path(f'M{f - 10:.1f},{my - 2}Q{f + 1:.1f},{my + 1} {f + 11:.1f},{my - 3}Q{f + 9:.1f},{my + 10} {f:.1f},{my + 10}Q{f - 8:.1f},{my + 9} {f - 10:.1f},{my - 2}Z', '#8f3f31')
            b += path(f'M{f - 6:.1f},{my - .8:.1f}Q{f + 1:.1f},{my + 1} {f + 8:.1f},{my - 1.6:.1f}L{f + 6.5:.1f},{my + 2.4:.1f}Q{f:.1f},{my + 4} {f - 5:.1f},{my + 2.6:.1f}Z', '#fff6ea')
        else:
            b += f'<path d="M{f - 9:.1f},{my}q10,{8 * smile:.1f} 19,-.8" fill="none" stroke="#a5493a" stroke-width="3.2" stroke-linecap="round"/>'
        if glasses:
            for X in (x1, x2):
                b += f'<circle cx="{X:.1f}" cy="{ey + 1}" r="10.5" fill="#fff" fill-opacity=".22" stroke="#5b4636" stroke-width="2.4"/>'
            b += f'<path d="M{x1 + 10.5:.1f},{ey}h{x2 - x1 - 21:.1f}M{x1 - 10.5:.1f},{ey}L{e:.1f},{ey - 2}" stroke="#5b4636" stroke-width="2.4"/>'
        # hair in front
        if not wide and style != 'bald':
            if style in ('short', 'bowl'):
                c = -26 if style == 'short' else -22
                b += path(f'M-44,8C-50,-36 -26,-59 4,-58C32,-57 46,-36 41,-4C39,-12 37,-18 34,{c}C{18 + f * .3:.0f},{c + 9} {e + 24:.0f},{c + 4} {e + 14:.0f},{c - 4}C{e + 10:.0f},-18 {e + 7:.0f},-10 {e + 5:.0f},-1L{e - 3:.0f},1C{e - 7:.0f},10 {e - 8:.0f},20 {e - 10:.0f},{24 if style == "bowl" else 18}C-40,24 -43,16 -44,8Z', hair)
            else:
                b += path(f'M-43,12C-50,-36 -26,-59 4,-58C32,-57 47,-36 42,6C39,-6 38,-14 {30 + f * .2:.0f},-27C{14 + f * .3:.0f},-22 {e + 20:.0f},-20 {e + 10:.0f},-12C{e + 6:.0f},-2 {e + 1:.0f},4 {e - 4:.0f},14C-40,20 -42,18 -43,12Z', hair)
                b += path(f'M{f + 4:.0f},-58C32,-56 47,-36 42,6C40,-6 38,-16 {30 + f * .2:.0f},-27C{24 + f * .2:.0f},-40 {f + 14:.0f},-50 {f + 4:.0f},-58Z', darker(hair, .1))
    # hats
    if kind == 'platok' and not back:
        b += path(f'M-46,4C-51,-42 -28,-61 2,-60C34,-59 47,-38 43,6C42,-10 38,-22 {28 + f * .2:.0f},-31C{14 + f * .4:.0f},-36 {-8 + f * .6:.0f},-34 {e + 16:.0f},-24C{e + 7:.0f},-12 {e + 3:.0f},4 {e + 5:.0f},18C{e + 8:.0f},32 {e + 20:.0f},44 {f - 2:.0f},52L{f - 4:.0f},62C-18,62 -36,52 -42,34C-45,24 -46,14 -46,4Z', hc)
        b += path(f'M43,4C44,20 42,32 34,42C28,50 18,54 {f - 2:.0f},54L{f:.0f},47C{18 + f * .3:.0f},46 28,40 33,28C37,20 38,8 36,-12Z', darker(hc, .1))
        b += path(f'M{f - 4:.0f},50l-12,18l10,12l8,-20l10,18l9,-13l-15,-16z', darker(hc, .12)) + oval(f, 53, 7, 6, hc)
        b += f'<path d="M{e + 13:.0f},-26C{-6 + f * .6:.0f},-38 {16 + f * .4:.0f},-39 {30 + f * .2:.0f},-31" fill="none" stroke="{hc2}" stroke-width="3.5" stroke-linecap="round"/>'
    elif kind == 'kosynka':
        b += path(f'M-45,4C-50,-40 -26,-61 4,-60C32,-59 46,-42 42,-20C24,-34 0,-36 {e + 10:.0f},-20C{e + 2:.0f},-8 {e - 6:.0f},6 -38,14Z', hc)
        b += path('M-40,6C-56,12 -64,26 -60,36C-50,32 -44,26 -38,14Z', darker(hc))
    elif kind == 'kartuz':
        if not back: b += path(f'M{f - 22:.0f},-27C{f:.0f},-34 30,-34 {38 + 6 * t:.0f},-24C{50 + 8 * t:.0f},-18 {52 + 10 * t:.0f},-12 {46 + 10 * t:.0f},-11C34,-20 {f + 4:.0f},-22 {f - 24:.0f},-19Z', darker(hc, .35))
        b += path('M-43,-14C-56,-34 -46,-56 -6,-62C30,-66 52,-52 46,-26C20,-36 -20,-32 -43,-14Z', hc)
        b += path('M-43,-13C-20,-31 20,-35 46,-25L45,-17C18,-27 -16,-23 -40,-6Z', darker(hc, .2))
    elif kind == 'beanie':
        b += oval(0, -69, 14, 13, hc2)
        b += path('M-45,-14C-48,-48 -28,-64 0,-64C28,-64 47,-48 44,-14Z', hc)
        b += path('M12,-63C34,-58 46,-44 44,-14L22,-14C28,-34 24,-50 12,-63Z', darker(hc, .12))
        b += path('M-46,-28Q0,-42 46,-28L45,-9Q0,-24 -46,-9Z', hc2)
    elif kind == 'ushanka':
        b += path('M-44,-20C-48,-56 -28,-66 0,-66C28,-66 48,-56 44,-20Z', hc)
        b += path('M-50,-22C-52,-46 -34,-46 0,-48C34,-46 52,-46 50,-24C34,-30 -20,-32 -50,-12Z', hc2)
        b += path(f'M-50,-22C-58,0 -56,26 -44,38C-34,34 {e - 4:.0f},14 {e + 6:.0f},-16Z', hc2)
        if t < .75: b += path('M49,-26C54,-6 52,16 44,26C38,16 38,-6 38,-22Z', darker(hc2, .1))
    elif kind == 'helmet':
        b += path('M-46,-16C-48,-52 -26,-67 2,-67C30,-67 48,-50 45,-18Z', hc)
        b += path('M14,-66C36,-62 47,-46 45,-18L26,-18C32,-38 28,-54 14,-66Z', darker(hc, .12))
        b += rect(-8, -70, 14, 46, lighter(hc, .25), 7)
        b += path(f'M-49,-14C-20,-26 26,-26 {44 + 8 * t:.0f},-20C{54 + 10 * t:.0f},-18 {56 + 10 * t:.0f},-12 {48 + 8 * t:.0f},-11C20,-16 -16,-16 -46,-6Z', darker(hc, .14))
    elif kind == 'furcap':                            # cloth crown, fur brim (XVIII century)
        b += path('M-40,-24C-40,-58 -18,-76 6,-76C28,-72 42,-56 40,-24Z', hc)
        b += path('M12,-75C32,-68 42,-52 40,-24L22,-24C28,-44 24,-62 12,-75Z', darker(hc, .14))
        b += path('M-49,-22C-52,-42 -34,-42 0,-45C34,-42 52,-42 49,-24C50,-14 36,-18 0,-21C-34,-18 -50,-8 -49,-22Z', hc2)
    elif kind == 'felt':                              # tall peasant felt hat
        b += path('M-34,-26C-32,-56 -26,-80 -8,-84C10,-88 24,-82 28,-66C33,-50 35,-38 36,-26Z', hc)
        b += path('M8,-86C22,-82 28,-72 31,-56C34,-44 35,-36 36,-26L20,-26C24,-46 20,-68 8,-86Z', darker(hc, .14))
        b += path('M-50,-20C-44,-34 -24,-36 0,-36C26,-36 46,-34 51,-22C40,-16 20,-22 0,-22C-20,-22 -40,-12 -50,-20Z', darker(hc, .2))
    elif kind == 'labcap':
        b += path('M-44,-14C-52,-44 -34,-66 0,-66C34,-66 52,-46 43,-18C20,-32 -16,-30 -44,-14Z', hc)
        b += path('M12,-65C38,-62 52,-44 43,-18L28,-23C36,-42 28,-56 12,-65Z', darker(hc, .1))
        b += path('M-45,-12Q0,-38 44,-18L43,-10Q0,-28 -43,-3Z', darker(hc, .14))
    elif kind == 'round':                             # low cap, wide band, small tassel
        b += path('M-43,-22C-46,-58 -26,-72 0,-72C28,-72 48,-56 43,-22Z', hc)
        b += path('M12,-71C36,-66 47,-52 43,-22L24,-24C32,-44 28,-60 12,-71Z', darker(hc, .14))
        b += path('M-47,-6C-51,-20 -49,-32 -44,-40C-14,-50 20,-50 43,-40C48,-32 48,-22 45,-10C18,-26 -16,-24 -47,-6Z', hc2)
        b += '<path d="M-48,-16C-16,-35 20,-36 46,-20" fill="none" stroke="%s" stroke-width="4"/>' % mix(hc2, '#fff6e4', .55)
        b += oval(0, -72, 7, 6, hc2)
    elif kind == 'phones':
        b += f'<path d="M{e + 2:.0f},2C-50,-72 34,-84 {43 - 8 * t:.0f},-14" fill="none" stroke="#26332f" stroke-width="8" stroke-linecap="round"/>'
        b += rect(e - 14, -12, 24, 40, hc, 11) + rect(e + 4, -9, 9, 34, darker(hc, .3), 4)
    return group(cx, cy, u / 100, b, facing, tilt)
