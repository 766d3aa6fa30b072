/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Uids: the same for the same source, never the same twice otherwise. */
#include "rs-digest.h"
#include "rs-uid.h"

#include <string.h>

static void
test_new (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                                       NULL);

  for (int i = 0; i < 1000; i++)
    {
      char *uid = rs_uid_new ();

      g_assert_true (rs_uid_is_valid (uid));
      g_assert_cmpint (uid[12], ==, '7');
      g_assert_nonnull (strchr ("89ab", uid[16]));
      g_assert_true (g_hash_table_add (seen, uid));
    }
}

static void
test_new_carries_time (void)
{
  gint64 before = g_get_real_time () / 1000;
  g_autofree char *uid = rs_uid_new ();
  gint64 after = g_get_real_time () / 1000;
  gint64 stamp;

  uid[12] = '\0';
  stamp = (gint64)g_ascii_strtoull (uid, NULL, 16);
  g_assert_cmpint (stamp, >=, before);
  g_assert_cmpint (stamp, <=, after);
}

static void
test_derive (void)
{
  static const char name[] = "rodnaya:sample:story/mamont/little";
  g_autofree char *uid = rs_uid_derive ("sample", "story/mamont/little");
  g_autofree char *digest = rs_digest_data (name, strlen (name));
  g_autofree char *other = rs_uid_derive ("school", "story/mamont/little");

  g_assert_true (rs_uid_is_valid (uid));
  g_assert_true (g_str_has_prefix (digest, uid));
  g_assert_cmpstr (uid, !=, other);
}

static void
test_valid (void)
{
  g_assert_true (rs_uid_is_valid ("0123456789abcdef0123456789abcdef"));
  g_assert_false (rs_uid_is_valid ("0123456789ABCDEF0123456789abcdef"));
  g_assert_false (rs_uid_is_valid ("0123456789abcdef0123456789abcde"));
  g_assert_false (rs_uid_is_valid ("0123456789abcdef0123456789abcdef0"));
  g_assert_false (rs_uid_is_valid ("/etc/passwd"));
  g_assert_false (rs_uid_is_valid (NULL));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/uid/new", test_new);
  g_test_add_func ("/uid/new-carries-time", test_new_carries_time);
  g_test_add_func ("/uid/derive", test_derive);
  g_test_add_func ("/uid/valid", test_valid);
  return g_test_run ();
}
