/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names of rows that are the same on every machine. */
#include "rs-uid.h"

#include "rs-digest.h"

#include <errno.h>
#include <string.h>
#include <sys/random.h>

static void
fill_random (guchar *bytes, gsize length)
{
  gsize done = 0;

  while (done < length)
    {
      gssize n = getrandom (bytes + done, length - done, 0);

      if (n > 0)
        done += (gsize)n;
      else if (errno != EINTR)
        g_error ("The system gives no random numbers: %s", g_strerror (errno));
    }
}

/**
 * rs_uid_new:
 *
 * Makes a UUIDv7 (RFC 9562): 48 bits of milliseconds, then 74 random bits. Nothing
 * rests on its time, which school computers often have wrong.
 *
 * Returns: (transfer full): 32 hexadecimal digits
 */
char *
rs_uid_new (void)
{
  guchar bytes[RS_UID_LENGTH / 2];
  guint64 now_ms = (guint64)g_get_real_time () / 1000;
  GString *uid = g_string_sized_new (RS_UID_LENGTH);

  fill_random (bytes, sizeof bytes);
  for (int i = 0; i < 6; i++)
    bytes[i] = (guchar)(now_ms >> (40 - 8 * i));
  bytes[6] = (guchar)((bytes[6] & 0x0f) | 0x70); /* version 7 */
  bytes[8] = (guchar)((bytes[8] & 0x3f) | 0x80); /* variant of the RFC */

  for (gsize i = 0; i < sizeof bytes; i++)
    g_string_append_printf (uid, "%02x", bytes[i]);

  return g_string_free (uid, FALSE);
}

/**
 * rs_uid_derive:
 * @source: the id of a content source
 * @path: the path of a thing in it, such as `story/mamont/little`
 *
 * Two installs built from one source get one and the same uid: the first 32 digits
 * of the SHA-256 of `rodnaya:` @source `:` @path.
 *
 * Returns: (transfer full): 32 hexadecimal digits
 */
char *
rs_uid_derive (const char *source, const char *path)
{
  g_autofree char *name = NULL;
  char *uid;

  g_return_val_if_fail (source != NULL, NULL);
  g_return_val_if_fail (path != NULL, NULL);

  name = g_strconcat ("rodnaya:", source, ":", path, NULL);
  uid = rs_digest_data (name, strlen (name));
  uid[RS_UID_LENGTH] = '\0';

  return uid;
}

/**
 * rs_uid_is_valid:
 * @uid: (nullable): what should be a uid
 *
 * Returns: whether it is 32 lower-case hexadecimal digits
 */
gboolean
rs_uid_is_valid (const char *uid)
{
  return uid != NULL && strlen (uid) == RS_UID_LENGTH
         && strspn (uid, "0123456789abcdef") == RS_UID_LENGTH;
}
