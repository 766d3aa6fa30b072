/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/* Are the fonts of the design there? Logs one line for each that is not. */
gboolean rs_typeface_check (PangoContext *context);

G_END_DECLS
