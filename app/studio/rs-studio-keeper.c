/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Asks the keeper of the PIN. */
#include "rs-studio-keeper.h"

#include "rs-error.h"
#include "rs-place.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>
#include <string.h>

struct _RsStudioKeeper
{
  GObject parent_instance;

  char *data;
};

G_DEFINE_FINAL_TYPE (RsStudioKeeper, rs_studio_keeper, G_TYPE_OBJECT)

static void
set_silent (GError **error)
{
  g_set_error_literal (error, RS_ERROR, RS_ERROR_FAILED,
                       C_ ("error keeper",
                           "The code cannot be checked: the program “rodnaya” does not "
                           "answer. Install the whole product again"));
}

static gboolean
read_answer (const char *line, RsStudioKeeperAnswer *answer, GError **error)
{
  g_autoptr (JsonNode) root = line != NULL ? json_from_string (line, NULL) : NULL;
  JsonObject *object = NULL;
  const char *why = NULL;

  object = root != NULL && JSON_NODE_HOLDS_OBJECT (root) ? json_node_get_object (root)
                                                         : NULL;
  if (object == NULL || !json_object_has_member (object, "ok"))
    {
      set_silent (error);
      return FALSE;
    }
  why = json_object_get_string_member_with_default (object, "error", NULL);
  if (why != NULL)
    {
      g_set_error_literal (error, RS_ERROR, RS_ERROR_FAILED, why);
      return FALSE;
    }
  answer->is_ok = json_object_get_boolean_member_with_default (object, "ok", FALSE);
  answer->wait = (guint)CLAMP (
      json_object_get_int_member_with_default (object, "wait", 0), 0, G_MAXINT);
  return TRUE;
}

static void
on_answered (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) why = NULL;
  g_autofree char *line = NULL;
  g_autofree RsStudioKeeperAnswer *answer = g_new0 (RsStudioKeeperAnswer, 1);

  /* One that died before it was asked breaks the pipe. */
  if (!g_subprocess_communicate_utf8_finish (G_SUBPROCESS (source), result, &line, NULL,
                                             &why))
    {
      if (!g_error_matches (why, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        g_message ("%s", why->message);
      set_silent (&error);
      g_task_return_error (task, g_steal_pointer (&error));
    }
  else if (!read_answer (line, answer, &error))
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, g_steal_pointer (&answer), g_free);
}

/* Only now is the program looked for: it may have been installed meanwhile. */
static GSubprocess *
start_keeper (RsStudioKeeper *self, GError **error)
{
  g_autofree char *tool = rs_place_tool ();
  g_autoptr (GError) why = NULL;
  GSubprocess *keeper = g_subprocess_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &why, tool,
      "keeper", "--data", self->data, NULL);

  if (keeper == NULL)
    {
      g_message ("%s", why->message);
      set_silent (error);
    }
  return keeper;
}

static void
ask (RsStudioKeeper *self, const char *line, GTask *task)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) keeper = start_keeper (self, &error);

  if (keeper == NULL)
    {
      g_task_return_error (task, g_steal_pointer (&error));
      return;
    }
  g_subprocess_communicate_utf8_async (keeper, line, g_task_get_cancellable (task),
                                       on_answered, g_object_ref (task));
}

static void
rs_studio_keeper_finalize (GObject *object)
{
  g_free (RS_STUDIO_KEEPER (object)->data);
  G_OBJECT_CLASS (rs_studio_keeper_parent_class)->finalize (object);
}

static void
rs_studio_keeper_class_init (RsStudioKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_studio_keeper_finalize;
}

static void
rs_studio_keeper_init (RsStudioKeeper *self)
{
}

/**
 * rs_studio_keeper_new:
 * @data: the folder whose PIN is meant
 *
 * Returns: (transfer full)
 */
RsStudioKeeper *
rs_studio_keeper_new (const char *data)
{
  RsStudioKeeper *self = NULL;

  g_return_val_if_fail (data != NULL, NULL);

  self = g_object_new (RS_TYPE_STUDIO_KEEPER, NULL);
  self->data = g_strdup (data);
  return self;
}

/**
 * rs_studio_keeper_get_folder:
 *
 * Returns: (transfer full) (nullable): for the terminal: the folder whose PIN is meant,
 *   %NULL for the one that is meant where none is named
 */
char *
rs_studio_keeper_get_folder (RsStudioKeeper *self)
{
  g_autofree char *usual = rs_place_default_data ();
  g_autofree char *usual_path = g_canonicalize_filename (usual, NULL);
  g_autofree char *path = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_KEEPER (self), NULL);

  path = g_canonicalize_filename (self->data, NULL);
  return g_str_equal (path, usual_path) ? NULL : g_shell_quote (path);
}

/**
 * rs_studio_keeper_ask_has_pin_async:
 *
 * Asks whether a PIN was ever set.
 */
void
rs_studio_keeper_ask_has_pin_async (RsStudioKeeper *self,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (RS_IS_STUDIO_KEEPER (self));

  task = g_task_new (self, cancellable, callback, user_data);
  ask (self, "{\"do\":\"has-pin\"}\n", task);
}

/**
 * rs_studio_keeper_check_pin_async:
 * @pin: digits
 *
 * Asks whether this is the PIN.
 */
void
rs_studio_keeper_check_pin_async (RsStudioKeeper *self,
                                  const char *pin,
                                  GCancellable *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  g_autofree char *line = NULL;

  g_return_if_fail (RS_IS_STUDIO_KEEPER (self));
  g_return_if_fail (pin != NULL && strspn (pin, "0123456789") == strlen (pin));

  task = g_task_new (self, cancellable, callback, user_data);
  line = g_strdup_printf ("{\"do\":\"check-pin\",\"pin\":\"%s\"}\n", pin);
  ask (self, line, task);
}

/**
 * rs_studio_keeper_finish:
 * @answer: (out): what the keeper says
 *
 * Returns: %FALSE where nobody answers; the sentence is for the teacher
 */
gboolean
rs_studio_keeper_finish (RsStudioKeeper *self,
                         GAsyncResult *result,
                         RsStudioKeeperAnswer *answer,
                         GError **error)
{
  g_autofree RsStudioKeeperAnswer *given = NULL;

  g_return_val_if_fail (RS_IS_STUDIO_KEEPER (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (answer != NULL, FALSE);

  given = g_task_propagate_pointer (G_TASK (result), error);
  if (given == NULL)
    return FALSE;
  *answer = *given;
  return TRUE;
}
