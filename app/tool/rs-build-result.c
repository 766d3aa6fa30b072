/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a build did. */
#include "rs-build-result.h"

/**
 * rs_build_result_new:
 *
 * Returns: (transfer full): nothing done yet
 */
RsBuildResult *
rs_build_result_new (void)
{
  RsBuildResult *self = g_new0 (RsBuildResult, 1);

  self->kept = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * rs_build_result_free:
 * @self: (nullable): a result
 */
void
rs_build_result_free (RsBuildResult *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->kept);
  g_free (self);
}

/**
 * rs_build_result_add:
 * @self: a result
 * @put: what became of one item
 * @path: of the item
 */
void
rs_build_result_add (RsBuildResult *self, RsPutResult put, const char *path)
{
  g_return_if_fail (self != NULL && path != NULL);

  switch (put)
    {
    case RS_PUT_CREATED:
      self->n_created++;
      break;
    case RS_PUT_UPDATED:
      self->n_updated++;
      break;
    case RS_PUT_KEPT_STAFF:
      g_ptr_array_add (self->kept, g_strdup (path));
      break;
    case RS_PUT_UNCHANGED:
    default:
      self->n_unchanged++;
      break;
    }
}
