/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The PIN of the staff: kept as its Argon2id, and a door that cannot be hurried. */
#include "rs-pin.h"

#include "rs-error.h"
#include "rs-file.h"
#include "rs-pin-tries.h"
#include "rs-place.h"
#include "rs-strict-scan.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sodium.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

/* A quarter of a second and 64 MB on a school computer: the file is for nobody else to
   read, and whoever has it all the same shall not try a million in a minute. */
#define OPERATIONS 4
#define MEMORY (64 * 1024 * 1024)

static gboolean
start_sodium (GError **error)
{
  if (sodium_init () >= 0)
    return TRUE;
  g_set_error_literal (error, RS_ERROR, RS_ERROR_FAILED,
                       _ ("This computer cannot work with secrets. Restart it and try "
                          "again."));
  return FALSE;
}

/**
 * rs_pin_is_valid:
 * @pin: (nullable): what should be a PIN
 *
 * Returns: whether it is just %RS_PIN_LENGTH digits
 */
gboolean
rs_pin_is_valid (const char *pin)
{
  return pin != NULL && strlen (pin) == RS_PIN_LENGTH
         && strspn (pin, "0123456789") == RS_PIN_LENGTH;
}

static gboolean
make_keys_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (!rs_file_make_folder (folder, error))
    return FALSE;
  if (g_chmod (folder, 0700) == 0)
    return TRUE;
  rs_error_set_errno (error, errno, _ ("Cannot write"), folder);
  return FALSE;
}

/**
 * rs_pin_set:
 * @data: the data folder
 * @pin: the new PIN
 *
 * Replaces one that was there, and forgets what was tried.
 *
 * Returns: whether it holds from now on
 */
gboolean
rs_pin_set (const char *data, const char *pin, GError **error)
{
  char hash[crypto_pwhash_STRBYTES] = "";
  g_autofree char *path = NULL;
  g_autofree char *tries = NULL;

  g_return_val_if_fail (data != NULL, FALSE);

  if (!rs_pin_is_valid (pin))
    {
      g_set_error (error, RS_ERROR, RS_ERROR_INVALID,
                   _ ("A PIN is %d digits. Choose others."), RS_PIN_LENGTH);
      return FALSE;
    }
  path = rs_place_key (data, "pin");
  tries = rs_place_key (data, "pin-tries");
  if (!start_sodium (error) || !make_keys_folder (path, error))
    return FALSE;
  if (crypto_pwhash_str (hash, pin, strlen (pin), OPERATIONS, MEMORY) != 0)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_FAILED,
                           _ ("There is too little memory to keep a PIN. Close other "
                              "programs and try again."));
      return FALSE;
    }
  return rs_file_write (path, hash, strlen (hash), 0600, error)
         && rs_file_remove_tree (tries, error);
}

/**
 * rs_pin_exists:
 * @data: the data folder
 *
 * Returns: whether a PIN was set
 */
gboolean
rs_pin_exists (const char *data)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (data != NULL, FALSE);

  path = rs_place_key (data, "pin");
  return g_file_test (path, G_FILE_TEST_IS_REGULAR);
}

/* Two doors count as one: whoever has the file waits for the other. */
static int
lock (const char *path, GError **error)
{
  int fd = open (path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);

  if (fd >= 0 && flock (fd, LOCK_EX) == 0)
    return fd;
  if (errno == ENOENT)
    g_set_error_literal (error, RS_ERROR, RS_ERROR_NOT_FOUND,
                         _ ("There is no PIN yet. Set one: rodnaya pin set"));
  else
    rs_error_set_errno (error, errno, _ ("Cannot open"), path);
  if (fd >= 0)
    close (fd);
  return -1;
}

static gboolean
verify (const char *path, const char *pin, gboolean *is_right, GError **error)
{
  gsize length = 0;
  g_autofree char *hash = rs_strict_read (path, crypto_pwhash_STRBYTES, &length, error);

  if (hash == NULL || !start_sodium (error))
    return FALSE;
  if (crypto_pwhash_str_needs_rehash (hash, OPERATIONS, MEMORY) != 0)
    {
      g_set_error (error, RS_ERROR, RS_ERROR_DAMAGED,
                   _ ("“%s” is damaged. Set the PIN anew: rodnaya pin set"), path);
      return FALSE;
    }
  *is_right = crypto_pwhash_str_verify (hash, pin, strlen (pin)) == 0;
  return TRUE;
}

/* The wrong one is on the disk before it is looked at: pulling the plug wins no try. */
static gboolean
try_pin (const char *path,
         const char *tries_path,
         const char *pin,
         RsPinTries *tries,
         gint64 now,
         RsPinVerdict *verdict,
         GError **error)
{
  gboolean is_right = FALSE;

  rs_pin_tries_add (tries, now);
  if (!rs_pin_tries_write (tries, tries_path, error)
      || !verify (path, pin, &is_right, error))
    return FALSE;
  *verdict = is_right ? RS_PIN_RIGHT : RS_PIN_WRONG;
  return !is_right || rs_file_remove_tree (tries_path, error);
}

/**
 * rs_pin_check:
 * @data: the data folder
 * @pin: what was entered
 * @clock: that has witnessed nothing
 * @verdict: (out): what the door says
 * @wait: (out): s until it looks at the next; 0 if it does at once
 *
 * Takes a quarter of a second. What was tried is remembered by the disk, not by the
 * program.
 *
 * Returns: %FALSE with #RS_ERROR if it could not look: %RS_ERROR_NOT_FOUND without a PIN
 */
gboolean
rs_pin_check (const char *data,
              const char *pin,
              RsClock *clock,
              RsPinVerdict *verdict,
              guint *wait,
              GError **error)
{
  g_autofree char *path = NULL;
  g_autofree char *tries_path = NULL;
  RsPinTries tries;
  gint64 now;
  gboolean is_done = TRUE;
  int fd;

  g_return_val_if_fail (data != NULL && pin != NULL, FALSE);
  g_return_val_if_fail (RS_IS_CLOCK (clock), FALSE);
  g_return_val_if_fail (verdict != NULL && wait != NULL, FALSE);

  path = rs_place_key (data, "pin");
  tries_path = rs_place_key (data, "pin-tries");
  fd = lock (path, error);
  if (fd < 0)
    return FALSE;
  now = rs_clock_stamp (clock);
  rs_pin_tries_read (&tries, tries_path, now);
  *verdict = RS_PIN_WAIT;
  *wait = rs_pin_tries_get_wait (&tries, now);
  if (*wait == 0)
    {
      is_done = try_pin (path, tries_path, pin, &tries, now, verdict, error);
      *wait = *verdict == RS_PIN_WRONG ? rs_pin_tries_get_wait (&tries, now) : 0;
    }
  else
    is_done = rs_pin_tries_write (&tries, tries_path, error);
  close (fd);
  return is_done;
}
