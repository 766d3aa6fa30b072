/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-touch.h"

/*
 * Ten fingers that know nothing: taps, rests, slides, palms, hands on the edge of the
 * screen. The same seed does the same things, as far as the machine keeps pace.
 */
typedef struct _RsMonkey RsMonkey;

RsMonkey *rs_monkey_new (RsTouch *touch, guint32 seed, int width, int height);
void rs_monkey_free (RsMonkey *self);
void rs_monkey_play (RsMonkey *self, guint ms);
void rs_monkey_lift_all (RsMonkey *self);
guint rs_monkey_get_n_contacts (RsMonkey *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RsMonkey, rs_monkey_free)
