/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which contacts of many fingers mean something. */
#include "rs-touch-filter.h"

/* Shorter contacts are accidental: 99.7 % of meant touches last 70–400 ms. */
#define SHORTEST_CONTACT (40 * 1000)

/* The same thing again so soon is a bounce (EN 301 549, 5.8: up to half a second). */
#define SAME_TARGET_REST (500 * 1000)

/* So long after a change of page a finger still aims at the page before. */
#define PAGE_REST (350 * 1000)

/* A finger that lies longer rests, and no longer keeps others away. */
#define RESTING_CONTACT (1000 * 1000)

typedef struct
{
  gconstpointer contact;
  gconstpointer target;
  gboolean navigates;
  gint64 began;
} Contact;

struct _RsTouchFilter
{
  GObject parent_instance;
  GArray *contacts; /* Contact: those that press something now */
  gconstpointer last_target;
  gint64 last_activation;
  gint64 last_page;
};

G_DEFINE_FINAL_TYPE (RsTouchFilter, rs_touch_filter, G_TYPE_OBJECT)

static int
find_contact (RsTouchFilter *self, gconstpointer contact)
{
  for (guint i = 0; i < self->contacts->len; i++)
    if (g_array_index (self->contacts, Contact, i).contact == contact)
      return (int)i;
  return -1;
}

static gboolean
is_taken (RsTouchFilter *self, gconstpointer target, gint64 now)
{
  for (guint i = 0; i < self->contacts->len; i++)
    {
      const Contact *other = &g_array_index (self->contacts, Contact, i);

      if (other->target == target || now - other->began < RESTING_CONTACT)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_bounce (RsTouchFilter *self, gconstpointer target, gint64 began)
{
  return target == self->last_target && began - self->last_activation < SAME_TARGET_REST;
}

static gboolean
is_holdover (RsTouchFilter *self, gboolean navigates, gint64 began)
{
  return navigates && began - self->last_page < PAGE_REST;
}

static void
remember (RsTouchFilter *self, gconstpointer target, gint64 now)
{
  self->last_target = target;
  self->last_activation = now;
}

/**
 * rs_touch_filter_begin:
 * @contact: which finger
 * @target: what it landed on
 * @navigates: whether @target changes the page
 *
 * A finger landed. While another one is tapping this one means nothing; a finger
 * that has rested for a second keeps nobody away.
 *
 * Returns: whether @target is pressed now; if not, the rest of this contact is to be
 *   ignored
 */
gboolean
rs_touch_filter_begin (RsTouchFilter *self,
                       gconstpointer contact,
                       gconstpointer target,
                       gboolean navigates,
                       gint64 now)
{
  Contact added = { contact, target, navigates, now };
  int old;

  g_return_val_if_fail (RS_IS_TOUCH_FILTER (self), FALSE);

  /* A finger cannot land twice: its end was lost. */
  old = find_contact (self, contact);
  if (old >= 0)
    g_array_remove_index_fast (self->contacts, (guint)old);
  if (is_taken (self, target, now) || is_bounce (self, target, now)
      || is_holdover (self, navigates, now))
    return FALSE;
  g_array_append_val (self->contacts, added);
  return TRUE;
}

/**
 * rs_touch_filter_end:
 *
 * A finger that pressed something was lifted.
 *
 * Returns: whether that was a tap
 */
gboolean
rs_touch_filter_end (RsTouchFilter *self, gconstpointer contact, gint64 now)
{
  Contact ended;
  int index;

  g_return_val_if_fail (RS_IS_TOUCH_FILTER (self), FALSE);

  index = find_contact (self, contact);
  if (index < 0)
    return FALSE;
  ended = g_array_index (self->contacts, Contact, index);
  g_array_remove_index_fast (self->contacts, (guint)index);
  if (now - ended.began < SHORTEST_CONTACT)
    return FALSE;
  if (is_bounce (self, ended.target, now)
      || is_holdover (self, ended.navigates, ended.began))
    return FALSE;
  remember (self, ended.target, now);
  return TRUE;
}

/** rs_touch_filter_cancel: a finger slid away, or what it pressed is gone. */
void
rs_touch_filter_cancel (RsTouchFilter *self, gconstpointer contact)
{
  int index;

  g_return_if_fail (RS_IS_TOUCH_FILTER (self));

  index = find_contact (self, contact);
  if (index >= 0)
    g_array_remove_index_fast (self->contacts, (guint)index);
}

/**
 * rs_touch_filter_activate:
 *
 * A key, a mouse button or an assistive program asks for @target, without a finger.
 *
 * Returns: whether to do it
 */
gboolean
rs_touch_filter_activate (RsTouchFilter *self,
                          gconstpointer target,
                          gboolean navigates,
                          gint64 now)
{
  g_return_val_if_fail (RS_IS_TOUCH_FILTER (self), FALSE);

  if (is_bounce (self, target, now) || is_holdover (self, navigates, now))
    return FALSE;
  remember (self, target, now);
  return TRUE;
}

/** rs_touch_filter_forget: @target is gone; what takes its place in memory is another. */
void
rs_touch_filter_forget (RsTouchFilter *self, gconstpointer target)
{
  g_return_if_fail (RS_IS_TOUCH_FILTER (self));

  if (self->last_target == target)
    self->last_target = NULL;
  for (guint i = self->contacts->len; i > 0; i--)
    if (g_array_index (self->contacts, Contact, i - 1).target == target)
      g_array_remove_index_fast (self->contacts, i - 1);
}

/** rs_touch_filter_page_changed: another page stands since @now. */
void
rs_touch_filter_page_changed (RsTouchFilter *self, gint64 now)
{
  g_return_if_fail (RS_IS_TOUCH_FILTER (self));

  self->last_page = now;
}

/** rs_touch_filter_get_n_contacts: how many fingers press something. */
guint
rs_touch_filter_get_n_contacts (RsTouchFilter *self)
{
  g_return_val_if_fail (RS_IS_TOUCH_FILTER (self), 0);

  return self->contacts->len;
}

static void
rs_touch_filter_finalize (GObject *object)
{
  RsTouchFilter *self = RS_TOUCH_FILTER (object);

  g_array_unref (self->contacts);
  G_OBJECT_CLASS (rs_touch_filter_parent_class)->finalize (object);
}

static void
rs_touch_filter_class_init (RsTouchFilterClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = rs_touch_filter_finalize;
}

static void
rs_touch_filter_init (RsTouchFilter *self)
{
  self->contacts = g_array_new (FALSE, FALSE, sizeof (Contact));
  self->last_activation = -SAME_TARGET_REST;
  self->last_page = -PAGE_REST;
}

/** rs_touch_filter_new: a filter that saw nothing yet. */
RsTouchFilter *
rs_touch_filter_new (void)
{
  return g_object_new (RS_TYPE_TOUCH_FILTER, NULL);
}
