/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The sounds of the interface: which file is which, and whether they may be heard. */

#include "rs-chimes.h"

#include "rs-bell.h"

#include <glib/gi18n-lib.h>

/* The longest is 150 KB; a folder that holds something else must not fill memory. */
#define MAX_FILE (2 * 1024 * 1024)

static const char *const names[] = {
  [RS_CHIME_PRESS] = "press.wav",   [RS_CHIME_BACK] = "back.wav",
  [RS_CHIME_PAGE] = "page.wav",     [RS_CHIME_RIGHT] = "right.wav",
  [RS_CHIME_ALMOST] = "almost.wav", [RS_CHIME_END] = "end.wav",
  [RS_CHIME_CRANE] = "crane.wav",   [RS_CHIME_IDLE] = "idle.wav",
};

#define N_CHIMES G_N_ELEMENTS (names)

struct _RsChimes
{
  GObject parent_instance;

  RsWav sounds[N_CHIMES]; /* without samples where the file is missing */
  RsBell *bell;
  double volume;
  gboolean muted;
};

G_DEFINE_FINAL_TYPE (RsChimes, rs_chimes, G_TYPE_OBJECT)

static void
load_sound (RsChimes *self, const char *folder, RsChime chime)
{
  g_autofree char *path = g_build_filename (folder, names[chime], NULL);
  g_autoptr (GBytes) bytes = NULL;
  char *data;
  gsize length;

  if (g_file_get_contents (path, &data, &length, NULL))
    bytes = g_bytes_new_take (data, length);
  if (bytes == NULL || length > MAX_FILE || !rs_wav_parse (bytes, &self->sounds[chime]))
    g_message (_ ("The sound “%s” of the interface is missing or damaged, so it is not "
                  "heard. Install the program again"),
               path);
}

static void
close_bell (RsChimes *self)
{
  if (self->bell != NULL)
    rs_bell_close (self->bell);
  g_clear_object (&self->bell);
}

static void
rs_chimes_finalize (GObject *object)
{
  RsChimes *self = RS_CHIMES (object);

  close_bell (self);
  for (gsize i = 0; i < N_CHIMES; i++)
    rs_wav_clear (&self->sounds[i]);

  G_OBJECT_CLASS (rs_chimes_parent_class)->finalize (object);
}

static void
rs_chimes_class_init (RsChimesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_chimes_finalize;
}

static void
rs_chimes_init (RsChimes *self)
{
  self->volume = 1;
}

/**
 * rs_chimes_new:
 * @folder: where the files are
 *
 * Reads the files and starts GStreamer in a thread.
 */
RsChimes *
rs_chimes_new (const char *folder)
{
  RsChimes *self;

  g_return_val_if_fail (folder != NULL, NULL);

  self = g_object_new (RS_TYPE_CHIMES, NULL);
  for (gsize i = 0; i < N_CHIMES; i++)
    load_sound (self, folder, i);
  self->bell = rs_bell_new (NULL);
  return self;
}

/**
 * rs_chimes_play:
 * @chime: which
 *
 * Heard at once or not at all: dropped while another one sounds.
 */
void
rs_chimes_play (RsChimes *self, RsChime chime)
{
  g_return_if_fail (RS_IS_CHIMES (self));
  g_return_if_fail ((gsize)chime < N_CHIMES);

  if (!self->muted && self->volume > 0 && self->sounds[chime].samples != NULL)
    rs_bell_ring (self->bell, &self->sounds[chime], self->volume);
}

/**
 * rs_chimes_set_volume:
 * @volume: linear; 1 is as recorded, 0 silence
 */
void
rs_chimes_set_volume (RsChimes *self, double volume)
{
  g_return_if_fail (RS_IS_CHIMES (self));

  self->volume = CLAMP (volume, 0, 1);
}

/** rs_chimes_set_muted: the quiet hour */
void
rs_chimes_set_muted (RsChimes *self, gboolean muted)
{
  g_return_if_fail (RS_IS_CHIMES (self));

  self->muted = muted;
}

/**
 * rs_chimes_set_sink:
 * @description: (nullable): a GStreamer sink to use from now on
 */
void
rs_chimes_set_sink (RsChimes *self, const char *description)
{
  g_return_if_fail (RS_IS_CHIMES (self));

  close_bell (self);
  self->bell = rs_bell_new (description);
}
