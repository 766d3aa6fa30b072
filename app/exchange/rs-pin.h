/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rs-clock.h"

G_BEGIN_DECLS

/** RS_PIN_LENGTH: digits of a PIN. */
#define RS_PIN_LENGTH 6

/** RS_PIN_FREE_TRIES: wrong ones in a row before whoever tries has to wait. */
#define RS_PIN_FREE_TRIES 5

/** RsPinVerdict: what the door says. */
typedef enum
{
  RS_PIN_RIGHT,
  RS_PIN_WRONG,
  RS_PIN_WAIT, /* not even looked at */
} RsPinVerdict;

gboolean rs_pin_is_valid (const char *pin);
gboolean rs_pin_set (const char *data, const char *pin, GError **error);
gboolean rs_pin_exists (const char *data);
gboolean rs_pin_check (const char *data,
                       const char *pin,
                       RsClock *clock,
                       RsPinVerdict *verdict,
                       guint *wait,
                       GError **error);

G_END_DECLS
