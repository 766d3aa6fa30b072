/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A picture of a window as it is drawn now. */
#include "rs-screen-shot.h"

#include "rs-error.h"
#include "rs-picture.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  GdkTexture *texture;
  char *path;
} RsShot;

static void
rs_shot_free (RsShot *shot)
{
  g_clear_object (&shot->texture);
  g_free (shot->path);
  g_free (shot);
}

static void
write_shot (GTask *task, gpointer source, gpointer task_data, GCancellable *cancellable)
{
  RsShot *shot = task_data;

  if (gdk_texture_save_to_png (shot->texture, shot->path))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_new_error (
        task, RS_ERROR, RS_ERROR_FAILED,
        C_ ("error screenshot", "%s cannot be written; is the folder there, and is there "
                                "room on the disk?"),
        shot->path);
}

/**
 * rs_screen_shot_draw:
 *
 * To be called when a frame has just been drawn: what changes later takes the drawing
 * away until the next one.
 *
 * Returns: (transfer full) (nullable): what @window looks like; %NULL if nothing of it
 *   is drawn now
 */
GdkTexture *
rs_screen_shot_draw (GtkWindow *window)
{
  GtkWidget *widget = GTK_WIDGET (window);
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  GskRenderer *renderer = NULL;
  int width = 0, height = 0;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);

  renderer = gtk_native_get_renderer (GTK_NATIVE (window));
  width = gtk_widget_get_width (widget);
  height = gtk_widget_get_height (widget);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  if (node == NULL || renderer == NULL)
    return NULL;
  return gsk_renderer_render_texture (
      renderer, node, &GRAPHENE_RECT_INIT (0, 0, (float)width, (float)height));
}

/**
 * rs_screen_shot_is_still:
 *
 * Returns: whether every picture in @widget that can be seen stands
 */
gboolean
rs_screen_shot_is_still (GtkWidget *widget)
{
  g_return_val_if_fail (GTK_IS_WIDGET (widget), TRUE);

  if (!gtk_widget_get_mapped (widget))
    return TRUE;
  if (RS_IS_PICTURE (widget) && !rs_picture_is_still (RS_PICTURE (widget)))
    return FALSE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (!rs_screen_shot_is_still (child))
      return FALSE;
  return TRUE;
}

/**
 * rs_screen_shot_write_async:
 * @shot: (nullable): what was drawn; %NULL is an error
 * @path: of the PNG to write
 *
 * Writes it while the program goes on.
 */
void
rs_screen_shot_write_async (GdkTexture *shot,
                            const char *path,
                            GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  RsShot *data = NULL;

  g_return_if_fail (shot == NULL || GDK_IS_TEXTURE (shot));
  g_return_if_fail (path != NULL);

  task = g_task_new (NULL, NULL, callback, user_data);
  g_task_set_source_tag (task, rs_screen_shot_write_async);
  data = g_new0 (RsShot, 1);
  data->texture = shot != NULL ? g_object_ref (shot) : NULL;
  data->path = g_strdup (path);
  g_task_set_task_data (task, data, (GDestroyNotify)rs_shot_free);
  if (shot != NULL)
    g_task_run_in_thread (task, write_shot);
  else
    g_task_return_new_error (
        task, RS_ERROR, RS_ERROR_FAILED,
        C_ ("error screen", "%s: there is nothing on the screen to draw"), path);
}

/**
 * rs_screen_shot_write_finish:
 *
 * Returns: whether the picture is on the disk
 */
gboolean
rs_screen_shot_write_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
