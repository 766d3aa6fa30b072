/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sounds that are heard once and are nobody's to keep. */
#include "rs-studio-scrap.h"

#include "rs-error.h"
#include "rs-file.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

struct _RsStudioScrap
{
  GObject parent_instance;

  char *folder; /* NULL while there is nothing */
};

G_DEFINE_FINAL_TYPE (RsStudioScrap, rs_studio_scrap, G_TYPE_OBJECT)

static void
rs_studio_scrap_finalize (GObject *object)
{
  rs_studio_scrap_erase (RS_STUDIO_SCRAP (object));
  G_OBJECT_CLASS (rs_studio_scrap_parent_class)->finalize (object);
}

static void
rs_studio_scrap_class_init (RsStudioScrapClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_studio_scrap_finalize;
}

static void
rs_studio_scrap_init (RsStudioScrap *self)
{
}

/** rs_studio_scrap_new: Returns: (transfer full): with nothing in it */
RsStudioScrap *
rs_studio_scrap_new (void)
{
  return g_object_new (RS_TYPE_STUDIO_SCRAP, NULL);
}

/* The session's own folder is in memory and is gone with the session; nobody but this
 * user looks into either. */
static char *
make_folder (void)
{
  g_autofree char *run = g_build_filename (g_get_user_runtime_dir (), "rodnaya-XXXXXX",
                                           NULL);

  if (g_mkdtemp_full (run, 0700) != NULL)
    return g_steal_pointer (&run);
  return g_dir_make_tmp ("rodnaya-XXXXXX", NULL);
}

/**
 * rs_studio_scrap_get_path:
 * @name: of the file
 * @error: nowhere to write
 *
 * Returns: (transfer full) (nullable): where to put it
 */
char *
rs_studio_scrap_get_path (RsStudioScrap *self, const char *name, GError **error)
{
  g_return_val_if_fail (RS_IS_STUDIO_SCRAP (self), NULL);
  g_return_val_if_fail (name != NULL && strchr (name, '/') == NULL, NULL);

  if (self->folder == NULL)
    self->folder = make_folder ();
  if (self->folder != NULL)
    return g_build_filename (self->folder, name, NULL);
  rs_error_set_errno (error, errno, _ ("Cannot make a folder in"), g_get_tmp_dir ());
  return NULL;
}

/** rs_studio_scrap_erase: nothing of it stays; it may be used again. */
void
rs_studio_scrap_erase (RsStudioScrap *self)
{
  g_return_if_fail (RS_IS_STUDIO_SCRAP (self));

  if (self->folder != NULL)
    rs_file_remove_tree (self->folder, NULL);
  g_clear_pointer (&self->folder, g_free);
}
