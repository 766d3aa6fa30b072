/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cuts a picture into regions of like colour that close: by flooding it from its even
   places up to the steepest edges between them (a watershed), then joining what differs
   too little or is too small to be filled. */
#include "rs-sheet-regions.h"

#include <string.h>

#define LEVELS 256
#define UNSEEN 0

/* Of 255: what is flatter belongs to an even place; the grain of JPEG stays below. An
   old photograph has more grain: half of any picture is even. */
#define EVEN 7
#define EVEN_SHARE 2
/* Regions whose border is on the average no steeper, or no steeper than twice the grain,
   are one. */
#define LEAST_EDGE 13
#define GRAIN_EDGE 2
/* Shares of the whole picture, one in so many points: what is smaller than a pencil's
   point is no seed and no region. */
#define SEED_SHARE 60000
#define REGION_SHARE 13000

typedef struct
{
  guint a, b; /* a < b */
  guint length;
  guint steepness; /* in all */
} Edge;

typedef struct
{
  RsSheetRegions *self;
  guint8 *steep;   /* of each point */
  guint even;      /* as EVEN, in this picture */
  GArray *parents; /* guint: of each label; a root is its own parent */
  GArray *areas;   /* guint */
} Work;

static int
get_index (const RsSheetRegions *self, int x, int y)
{
  return CLAMP (y, 0, self->height - 1) * self->width + CLAMP (x, 0, self->width - 1);
}

/* One colour of the picture, softened, so that grain is no edge: 1 2 1 across and down,
   twice. */
static void
soften (const RsSheetRegions *self, guint8 *plane, guint8 *spare)
{
  for (int pass = 0; pass < 4; pass++)
    {
      int dx = pass % 2 == 0 ? 1 : 0, dy = 1 - dx;

      for (int y = 0; y < self->height; y++)
        for (int x = 0; x < self->width; x++)
          spare[get_index (self, x, y)]
              = (guint8)((plane[get_index (self, x - dx, y - dy)]
                          + 2 * plane[get_index (self, x, y)]
                          + plane[get_index (self, x + dx, y + dy)] + 2)
                         / 4);
      memcpy (plane, spare, (gsize)self->width * (gsize)self->height);
    }
}

/* The steepest of the colours counts: green beside brown of the same brightness is an
   edge too. */
static void
add_steepness (Work *work, const guint8 *plane)
{
  const RsSheetRegions *self = work->self;

  for (int y = 0; y < self->height; y++)
    for (int x = 0; x < self->width; x++)
      {
        int across = plane[get_index (self, x + 1, y)]
                     - plane[get_index (self, x - 1, y)];
        int down = plane[get_index (self, x, y + 1)] - plane[get_index (self, x, y - 1)];
        guint8 *steep = &work->steep[get_index (self, x, y)];

        *steep = (guint8)MAX (*steep, MIN (ABS (across) + ABS (down), LEVELS - 1));
      }
}

static void
measure (Work *work, const guint8 *pixels, int stride, int step)
{
  const RsSheetRegions *self = work->self;
  gsize n = (gsize)self->width * (gsize)self->height;
  g_autofree guint8 *plane = g_malloc (n);
  g_autofree guint8 *spare = g_malloc (n);

  for (int channel = 0; channel < 3; channel++)
    {
      for (int y = 0; y < self->height; y++)
        for (int x = 0; x < self->width; x++)
          plane[get_index (self, x, y)] = pixels[(gsize)y * stride + (gsize)x * step
                                                 + (gsize)channel];
      soften (self, plane, spare);
      add_steepness (work, plane);
    }
}

static void
find_even (Work *work)
{
  guint n = (guint)(work->self->width * work->self->height), count = 0;
  guint histogram[LEVELS] = { 0 };

  for (guint i = 0; i < n; i++)
    histogram[work->steep[i]]++;
  work->even = 0;
  while (work->even + 1 < LEVELS && (count += histogram[work->even]) * EVEN_SHARE < n)
    work->even++;
  work->even = MAX (work->even, EVEN);
}

static guint
add_label (Work *work)
{
  guint label = work->parents->len, none = 0;

  g_array_append_val (work->parents, label);
  g_array_append_val (work->areas, none);
  return label;
}

/* Calls for each of the four neighbours that are in the picture. */
static guint
list_neighbours (const RsSheetRegions *self, guint at, guint neighbours[4])
{
  guint width = (guint)self->width, x = at % width, y = at / width;
  guint n = 0;

  if (x > 0)
    neighbours[n++] = at - 1;
  if (x + 1 < width)
    neighbours[n++] = at + 1;
  if (y > 0)
    neighbours[n++] = at - width;
  if (y + 1 < (guint)self->height)
    neighbours[n++] = at + width;
  return n;
}

/* The even place around @start gets @label; its points are left in @found. */
static void
fill_even (Work *work, guint start, guint label, GArray *found)
{
  g_array_set_size (found, 0);
  g_array_append_val (found, start);
  work->self->labels[start] = label;
  for (guint i = 0; i < found->len; i++)
    {
      guint neighbours[4];
      guint n = list_neighbours (work->self, g_array_index (found, guint, i), neighbours);

      for (guint j = 0; j < n; j++)
        if (work->steep[neighbours[j]] <= work->even
            && work->self->labels[neighbours[j]] == UNSEEN)
          {
            work->self->labels[neighbours[j]] = label;
            g_array_append_val (found, neighbours[j]);
          }
    }
}

/* Even places large enough are what the flood begins from. */
static void
seed (Work *work)
{
  guint n = (guint)(work->self->width * work->self->height);
  guint least = MAX (n / SEED_SHARE, 4);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) small = g_array_new (FALSE, FALSE, sizeof (guint));
  guint none = add_label (work), label = add_label (work);

  for (guint i = 0; i < n; i++)
    {
      if (work->steep[i] > work->even || work->self->labels[i] != UNSEEN)
        continue;
      fill_even (work, i, label, found);
      if (found->len >= least)
        {
          label = add_label (work);
          continue;
        }
      /* Too small a place is not looked at again; later it is flooded like an edge. */
      g_array_append_vals (small, found->data, found->len);
      for (guint j = 0; j < found->len; j++)
        work->self->labels[g_array_index (found, guint, j)] = G_MAXUINT;
    }
  for (guint i = 0; i < small->len; i++)
    work->self->labels[g_array_index (small, guint, i)] = none;
}

static void
queue_around (Work *work, GArray *queues[LEVELS], guint8 *queued, guint at, guint floor)
{
  guint neighbours[4];
  guint n = list_neighbours (work->self, at, neighbours);

  for (guint i = 0; i < n; i++)
    {
      guint next = neighbours[i];

      if (work->self->labels[next] != UNSEEN || queued[next])
        continue;
      queued[next] = TRUE;
      g_array_append_val (queues[MAX (work->steep[next], floor)], next);
    }
}

static guint
find_flooded_neighbour (Work *work, guint at)
{
  guint neighbours[4];
  guint n = list_neighbours (work->self, at, neighbours);

  for (guint i = 0; i < n; i++)
    if (work->self->labels[neighbours[i]] != UNSEEN)
      return work->self->labels[neighbours[i]];
  return UNSEEN;
}

/* The water rises level by level: regions meet on the crests between them. */
static void
flood (Work *work)
{
  guint n = (guint)(work->self->width * work->self->height);
  g_autofree guint8 *queued = g_malloc0 (n);
  GArray *queues[LEVELS];

  for (guint level = 0; level < LEVELS; level++)
    queues[level] = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < n; i++)
    if (work->self->labels[i] != UNSEEN)
      queue_around (work, queues, queued, i, 0);
  for (guint level = 0; level < LEVELS; level++)
    {
      for (guint i = 0; i < queues[level]->len; i++)
        {
          guint at = g_array_index (queues[level], guint, i);

          work->self->labels[at] = find_flooded_neighbour (work, at);
          queue_around (work, queues, queued, at, level);
        }
      g_array_unref (queues[level]);
    }
}

static guint
find_root (Work *work, guint label)
{
  guint *parents = (guint *)work->parents->data;

  while (parents[label] != label)
    {
      parents[label] = parents[parents[label]];
      label = parents[label];
    }
  return label;
}

static void
join (Work *work, guint a, guint b)
{
  guint *parents = (guint *)work->parents->data;
  guint *areas = (guint *)work->areas->data;

  parents[b] = a;
  areas[a] += areas[b];
}

static void
note_border (Work *work, GHashTable *edges, guint at, guint other)
{
  guint a = find_root (work, work->self->labels[at]);
  guint b = find_root (work, work->self->labels[other]);
  Edge key = { MIN (a, b), MAX (a, b), 0, 0 };
  Edge *edge;
  gint64 name;

  if (a == b)
    return;
  name = (gint64)key.a << 32 | key.b;
  edge = g_hash_table_lookup (edges, &name);
  if (edge == NULL)
    {
      edge = g_memdup2 (&key, sizeof key);
      g_hash_table_insert (edges, g_memdup2 (&name, sizeof name), edge);
    }
  edge->length++;
  edge->steepness += MAX (work->steep[at], work->steep[other]);
}

static int
compare_edges (gconstpointer a, gconstpointer b)
{
  const Edge *first = *(Edge *const *)a, *second = *(Edge *const *)b;
  guint64 left = (guint64)first->steepness * second->length;
  guint64 right = (guint64)second->steepness * first->length;

  if (left != right)
    return left < right ? -1 : 1;
  if (first->a != second->a)
    return first->a < second->a ? -1 : 1;
  return first->b < second->b ? -1 : first->b > second->b;
}

/* Joins over every border that is too weak, the weakest first, and every region that is
   smaller than @least over the weakest of its borders; whether any was. */
static gboolean
join_once (Work *work, guint least)
{
  g_autoptr (GHashTable) edges = g_hash_table_new_full (g_int64_hash, g_int64_equal,
                                                        g_free, g_free);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer edge_found;
  guint width = (guint)work->self->width, n = width * (guint)work->self->height;
  guint weak = MAX (LEAST_EDGE, work->even * GRAIN_EDGE);
  gboolean is_joined = FALSE;

  for (guint i = 0; i < n; i++)
    {
      if ((i + 1) % width != 0)
        note_border (work, edges, i, i + 1);
      if (i + width < n)
        note_border (work, edges, i, i + width);
    }
  g_hash_table_iter_init (&iter, edges);
  while (g_hash_table_iter_next (&iter, NULL, &edge_found))
    g_ptr_array_add (sorted, edge_found);
  g_ptr_array_sort (sorted, compare_edges);
  for (guint i = 0; i < sorted->len; i++)
    {
      const Edge *edge = sorted->pdata[i];
      guint a = find_root (work, edge->a), b = find_root (work, edge->b);
      const guint *areas = (const guint *)work->areas->data;

      if (a == b
          || (edge->steepness >= edge->length * weak && areas[a] >= least
              && areas[b] >= least))
        continue;
      join (work, a, b);
      is_joined = TRUE;
    }
  return is_joined;
}

static void
join_all (Work *work)
{
  guint n = (guint)(work->self->width * work->self->height);

  for (guint i = 0; i < n; i++)
    g_array_index (work->areas, guint, work->self->labels[i])++;
  while (join_once (work, MAX (n / REGION_SHARE, 4)))
    ;
  for (guint i = 0; i < n; i++)
    work->self->labels[i] = find_root (work, work->self->labels[i]);
}

/**
 * rs_sheet_regions_new:
 * @pixels: red, green, blue of each point
 * @stride: bytes from row to row
 * @step: bytes from point to point
 *
 * Returns: (transfer full): the regions of the picture
 */
RsSheetRegions *
rs_sheet_regions_new (const guint8 *pixels, int width, int height, int stride, int step)
{
  RsSheetRegions *self;
  gsize n = (gsize)width * (gsize)height;
  g_autofree guint8 *steep = NULL;
  g_autoptr (GArray) parents = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) areas = g_array_new (FALSE, FALSE, sizeof (guint));
  Work work;

  g_return_val_if_fail (pixels != NULL && width > 0 && height > 0, NULL);

  self = g_new0 (RsSheetRegions, 1);
  self->width = width;
  self->height = height;
  self->labels = g_new0 (guint, n);
  steep = g_malloc0 (n);
  work = (Work){ self, steep, EVEN, parents, areas };
  measure (&work, pixels, stride, step);
  find_even (&work);
  seed (&work);
  flood (&work);
  join_all (&work);
  return self;
}

/**
 * rs_sheet_regions_free:
 * @self: (transfer full): regions
 */
void
rs_sheet_regions_free (RsSheetRegions *self)
{
  g_free (self->labels);
  g_free (self);
}

/**
 * rs_sheet_regions_count:
 *
 * Returns: how many there are
 */
guint
rs_sheet_regions_count (const RsSheetRegions *self)
{
  g_autoptr (GHashTable) met = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (self != NULL, 0);

  for (int i = 0; i < self->width * self->height; i++)
    g_hash_table_add (met, GUINT_TO_POINTER (self->labels[i]));
  return g_hash_table_size (met);
}
