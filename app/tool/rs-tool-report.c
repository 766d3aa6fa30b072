/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a check came upon, for people by story and for programs. */
#include "rs-tool-report.h"

#include "rs-finding.h"
#include "rs-tool-call.h"
#include "rs-tool-json.h"

#include <glib/gi18n-lib.h>

/* Of one kind in one story; who wants to see the rest asks for it. */
#define MOST 5

/* By their kinds. */
static const struct
{
  const char *name;
  const char *label;
} voices[RS_N_VOICE_KINDS] = {
  [RS_VOICE_TELLINGS] = { "tellings", N_ ("tellings") },
  [RS_VOICE_TITLES] = { "titles", N_ ("titles") },
  [RS_VOICE_QUESTIONS] = { "questions", N_ ("questions") },
  [RS_VOICE_ANSWERS] = { "answers", N_ ("answers") },
  [RS_VOICE_REASONS] = { "reasons", N_ ("reasons") },
  [RS_VOICE_PICTURES] = { "pictures", N_ ("captions and descriptions") },
  [RS_VOICE_INTERFACE] = { "interface", N_ ("words of the program") },
};

static int
compare (gconstpointer a, gconstpointer b)
{
  const RsFinding *x = *(RsFinding *const *)a, *y = *(RsFinding *const *)b;

  if (x->place != y->place)
    return x->place < y->place ? -1 : 1;
  if (x->severity != y->severity)
    return (int)x->severity - (int)y->severity;
  return g_strcmp0 (x->code, y->code);
}

static const RsFinding *
get_finding (GPtrArray *findings, guint i)
{
  return i < findings->len ? g_ptr_array_index (findings, i) : NULL;
}

static gboolean
is_same_kind (const RsFinding *a, const RsFinding *b)
{
  return a != NULL && b != NULL && a->place == b->place && g_str_equal (a->code, b->code);
}

static void
print_one (const RsFinding *finding)
{
  if (finding->severity == RS_SEVERITY_FAULT)
    rs_tool_say (_ ("  fault: %s"), finding->message);
  else
    rs_tool_say (_ ("  advice: %s"), finding->message);
}

/* Returns: the first of another kind. */
static guint
print_kind (GPtrArray *findings, guint first, gboolean is_whole)
{
  const RsFinding *finding = get_finding (findings, first);
  guint end = first;

  for (; is_same_kind (get_finding (findings, end), finding); end++)
    if (is_whole || end - first < MOST)
      print_one (get_finding (findings, end));
  if (!is_whole && end - first > MOST)
    rs_tool_say (_ ("  … and like this: %u"), end - first - MOST);
  return end;
}

static void
print_voices (const RsVoiceCoverage *coverage)
{
  rs_tool_say (_ ("Read aloud: %.1f %%"), rs_voice_coverage_get_percent (coverage));
  for (guint i = 0; i < RS_N_VOICE_KINDS; i++)
    if (coverage->voiced[i] < coverage->all[i])
      rs_tool_say (_ ("  %s: %u of %u"), _ (voices[i].label), (guint)coverage->voiced[i],
                   (guint)coverage->all[i]);
}

/**
 * rs_tool_report_print:
 * @findings: (element-type RsFinding): sorted here
 * @coverage: (nullable): what can be heard, if that was looked at
 * @is_whole: every finding, however many are alike
 *
 * Prints them by story, one line each, and the sum.
 */
void
rs_tool_report_print (GPtrArray *findings,
                      const RsVoiceCoverage *coverage,
                      gboolean is_whole)
{
  guint n_faults = rs_finding_count_faults (findings);
  guint i = 0;

  g_ptr_array_sort (findings, compare);
  while (i < findings->len)
    {
      const RsFinding *finding = get_finding (findings, i);

      if (i == 0 || get_finding (findings, i - 1)->place != finding->place)
        rs_tool_say ("%s",
                     finding->group != NULL ? finding->group : _ ("The whole catalogue"));
      i = print_kind (findings, i, is_whole);
    }
  if (findings->len == 0)
    rs_tool_say (_ ("Everything is whole"));
  else
    rs_tool_say (_ ("Faults: %u, advice: %u"), n_faults, findings->len - n_faults);
  if (coverage != NULL)
    print_voices (coverage);
}

static void
add_findings (JsonBuilder *builder, GPtrArray *findings)
{
  json_builder_set_member_name (builder, "findings");
  json_builder_begin_array (builder);
  for (guint i = 0; i < findings->len; i++)
    {
      const RsFinding *finding = g_ptr_array_index (findings, i);

      json_builder_begin_object (builder);
      rs_tool_json_add_text (builder, "code", finding->code);
      rs_tool_json_add_text (builder, "severity",
                             finding->severity == RS_SEVERITY_FAULT ? "fault" : "advice");
      rs_tool_json_add_text (builder, "uid", finding->uid);
      rs_tool_json_add_text (builder, "group", finding->group);
      rs_tool_json_add_text (builder, "message", finding->message);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_voices (JsonBuilder *builder, const RsVoiceCoverage *coverage)
{
  json_builder_set_member_name (builder, "voice");
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "percent");
  json_builder_add_double_value (builder, rs_voice_coverage_get_percent (coverage));
  for (guint i = 0; i < RS_N_VOICE_KINDS; i++)
    {
      json_builder_set_member_name (builder, voices[i].name);
      json_builder_begin_object (builder);
      rs_tool_json_add_number (builder, "all", coverage->all[i]);
      rs_tool_json_add_number (builder, "voiced", coverage->voiced[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_object (builder);
}

/**
 * rs_tool_report_print_json:
 * @findings: (element-type RsFinding): what was found
 * @coverage: (nullable): what can be heard, if that was looked at
 *
 * Prints an object: faults and advice, how many there are; findings, each with code,
 * severity, uid, group, message; voice, with percent and what there is of each kind.
 */
void
rs_tool_report_print_json (GPtrArray *findings, const RsVoiceCoverage *coverage)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  guint n_faults = rs_finding_count_faults (findings);

  json_builder_begin_object (builder);
  rs_tool_json_add_number (builder, "faults", n_faults);
  rs_tool_json_add_number (builder, "advice", findings->len - n_faults);
  add_findings (builder, findings);
  if (coverage != NULL)
    add_voices (builder, coverage);
  json_builder_end_object (builder);
  rs_tool_json_print (builder);
}
