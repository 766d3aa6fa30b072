/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tells the makers' scripts how the program sees a text: its words and sentences. */
#include "rs-text.h"

#include <stdio.h>

/* For one line of text: its digest, its sentences with theirs, an empty line. */
static void
print_text (const char *text)
{
  g_autofree char *whole = rs_text_digest (text);
  g_auto (GStrv) sentences = rs_text_split_sentences (text);

  printf ("%s\t%u\n", whole, rs_text_count_words (text));
  for (char **sentence = sentences; *sentence != NULL; sentence++)
    {
      g_autofree char *digest = rs_text_digest (*sentence);

      printf ("%s\t%s\n", digest, *sentence);
    }
  printf ("\n");
}

int
main (void)
{
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (fileno (stdin));
  g_autofree char *line = NULL;
  gsize end = 0;

  while (g_io_channel_read_line (input, &line, NULL, &end, NULL) == G_IO_STATUS_NORMAL)
    {
      line[end] = '\0';
      print_text (line);
      fflush (stdout);
      g_clear_pointer (&line, g_free);
    }

  return 0;
}
