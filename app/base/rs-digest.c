/* SPDX-License-Identifier: GPL-3.0-or-later */
/* SHA-256 of bytes and of files, in lower-case hexadecimal. */
#include "rs-digest.h"

#include "rs-error.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <string.h>
#include <unistd.h>

#define BLOCK (256 * 1024) /* bytes a read: large enough that the hash is the cost */

G_DEFINE_AUTOPTR_CLEANUP_FUNC (EVP_MD_CTX, EVP_MD_CTX_free)

/* A thread may be at work when the program ends; libcrypto would take its own tables away
 * from under it. */
static void
keep_tables (void)
{
  static gsize is_asked = 0;

  if (!g_once_init_enter (&is_asked))
    return;
  OPENSSL_init_crypto (OPENSSL_INIT_NO_ATEXIT, NULL);
  g_once_init_leave (&is_asked, 1);
}

static EVP_MD_CTX *
start (void)
{
  g_autoptr (EVP_MD_CTX) context = NULL;

  keep_tables ();
  context = EVP_MD_CTX_new ();
  if (context == NULL || EVP_DigestInit_ex (context, EVP_sha256 (), NULL) != 1)
    g_error ("libcrypto cannot compute SHA-256 on this machine");

  return g_steal_pointer (&context);
}

static char *
finish (EVP_MD_CTX *context)
{
  static const char hexadecimal[] = "0123456789abcdef";
  guchar bytes[EVP_MAX_MD_SIZE];
  guint length = 0;
  char *digest;

  if (EVP_DigestFinal_ex (context, bytes, &length) != 1 || length * 2 != RS_DIGEST_LENGTH)
    g_error ("libcrypto cannot finish a SHA-256");

  digest = g_malloc (RS_DIGEST_LENGTH + 1);
  for (guint i = 0; i < length; i++)
    {
      digest[2 * i] = hexadecimal[bytes[i] >> 4];
      digest[2 * i + 1] = hexadecimal[bytes[i] & 15];
    }
  digest[RS_DIGEST_LENGTH] = '\0';

  return digest;
}

static void
update (EVP_MD_CTX *context, gconstpointer data, gsize length)
{
  if (EVP_DigestUpdate (context, data, length) != 1)
    g_error ("libcrypto cannot continue a SHA-256");
}

/* Reads all of @fd into @context; FALSE with errno, or with ECANCELED. */
static gboolean
update_from_fd (EVP_MD_CTX *context, int fd, GCancellable *cancellable)
{
  g_autofree guchar *block = g_malloc (BLOCK);

  for (;;)
    {
      gssize n;

      if (g_cancellable_is_cancelled (cancellable))
        {
          errno = ECANCELED;
          return FALSE;
        }
      n = read (fd, block, BLOCK);
      if (n == 0)
        return TRUE;
      if (n > 0)
        update (context, block, (gsize)n);
      else if (errno != EINTR)
        return FALSE;
    }
}

/**
 * rs_digest_data:
 * @data: (array length=length): bytes
 * @length: how many
 *
 * Returns: (transfer full): the SHA-256 of @data
 */
char *
rs_digest_data (gconstpointer data, gsize length)
{
  g_autoptr (EVP_MD_CTX) context = start ();

  g_return_val_if_fail (data != NULL || length == 0, NULL);

  if (length > 0)
    update (context, data, length);

  return finish (context);
}

/**
 * rs_digest_file:
 * @path: a file
 * @cancellable: (nullable): to stop in the middle of a large one
 * @error: where to put what went wrong
 *
 * Reads the whole file; not for the main thread if it may be large.
 *
 * Returns: (transfer full) (nullable): the SHA-256 of its bytes
 */
char *
rs_digest_file (const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (EVP_MD_CTX) context = NULL;
  gboolean ok;
  int saved_errno;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  fd = open (path, O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    {
      rs_error_set_errno (error, errno, _ ("Cannot open"), path);
      return NULL;
    }
  context = start ();
  ok = update_from_fd (context, fd, cancellable);
  saved_errno = errno;
  close (fd);
  if (!ok)
    {
      rs_error_set_errno (error, saved_errno, _ ("Cannot read"), path);
      return NULL;
    }

  return finish (context);
}

/**
 * rs_digest_is_valid:
 * @digest: (nullable): what should be a digest
 *
 * Returns: whether it is 64 lower-case hexadecimal digits, so that a name made of it
 * cannot lead out of its folder
 */
gboolean
rs_digest_is_valid (const char *digest)
{
  return digest != NULL && strlen (digest) == RS_DIGEST_LENGTH
         && strspn (digest, "0123456789abcdef") == RS_DIGEST_LENGTH;
}
