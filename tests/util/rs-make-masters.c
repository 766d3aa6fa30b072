/* SPDX-License-Identifier: GPL-3.0-or-later */
/* make-masters FOLDER VOICE N: masters of N sentences of a known voice, 01-1.flac and so
 * on; of each a line: samples, where the voice begins in it, where it ends. */

#include "rs-test-masters.h"

#include <stdlib.h>

#define GAIN 0.4
#define ROOM 0.001

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) masters = NULL;

  if (argc != 4)
    return 2;
  masters = rs_test_masters_make (argv[1], argv[2], (guint)atoi (argv[3]), GAIN, ROOM);
  for (guint i = 0; i < masters->len; i++)
    {
      const RsTestMaster *master = g_ptr_array_index (masters, i);

      g_print ("%u %" G_GSIZE_FORMAT " %" G_GSIZE_FORMAT "\n", master->samples->len,
               master->start, master->end);
    }
  return 0;
}
