/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the pages of the studio say of people, texts and recordings. */
#include "rs-studio-words.h"

#include <glib/gi18n-lib.h>

/* s: a short text, and one of middle length */
#define SHORT_SECONDS 30
#define MIDDLE_SECONDS 75

/** rs_studio_words_consent: (transfer full): class, and whether recording is allowed. */
char *
rs_studio_words_consent (const RsStudioPerson *person)
{
  const char *words = NULL;

  g_return_val_if_fail (person != NULL, NULL);

  words = person->may_record ? C_ ("studio-person may record", "the paper is there")
                             : C_ ("studio-person rehearsal", "no paper yet");
  if (person->grade == 0)
    return g_strdup (words);
  return g_strdup_printf (C_ ("studio-person note", "grade %u · %s"), person->grade,
                          words);
}

/** rs_studio_words_offer: (transfer full): what is to be done with a recording. */
char *
rs_studio_words_offer (const RsStudioOffer *offer)
{
  g_return_val_if_fail (offer != NULL, NULL);

  switch (offer->kind)
    {
    case RS_STUDIO_OFFER_RETURNED:
      return g_strdup (C_ ("studio-offer returned", "The teacher asks to read again"));
    case RS_STUDIO_OFFER_CONTINUE:
      return g_strdup_printf (C_ ("studio-offer continue", "Go on: %u of %u"),
                              offer->n_recorded, offer->n_pieces);
    case RS_STUDIO_OFFER_KEPT:
      return g_strdup (C_ ("studio-offer kept", "Kept for oneself"));
    case RS_STUDIO_OFFER_MUSEUM:
    default:
      return g_strdup (C_ ("studio-offer museum", "In the museum: listen"));
    }
}

/** rs_studio_words_offer_title: of the story, or of the labels. */
const char *
rs_studio_words_offer_title (const RsStudioOffer *offer)
{
  g_return_val_if_fail (offer != NULL, NULL);

  return offer->is_labels ? C_ ("studio-labels title", "Short labels") : offer->title;
}

/** rs_studio_words_reason: (transfer full): why the teacher asks to read it again. */
char *
rs_studio_words_reason (const RsStudioOffer *offer)
{
  const char *reason = NULL;

  g_return_val_if_fail (offer != NULL, NULL);

  reason = offer->reason != NULL ? offer->reason : "again";
  if (offer->words != NULL && *offer->words != '\0')
    return g_strdup (offer->words);
  if (g_str_equal (reason, "louder"))
    return g_strdup (C_ ("studio-reason louder", "A little louder, please"));
  if (g_str_equal (reason, "slower"))
    return g_strdup (C_ ("studio-reason slower", "A little slower, please"));
  if (g_str_equal (reason, "noise"))
    return g_strdup (C_ ("studio-reason noise", "There was a noise: once more, please"));
  if (g_str_equal (reason, "word"))
    return g_strdup (C_ ("studio-reason word", "One word is not read as written"));
  return g_strdup (C_ ("studio-reason again", "Read it once more, please"));
}

/** rs_studio_words_text_title: of the story, or of the labels. */
const char *
rs_studio_words_text_title (const RsStudioText *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return text->is_labels ? C_ ("studio-labels title", "Short labels") : text->title;
}

static char *
say_length (const RsStudioText *text, guint grade)
{
  if (text->is_long && grade > 0)
    return g_strdup_printf (C_ ("studio-text too long", "Rather long for grade %u"),
                            grade);
  if (text->is_long)
    return g_strdup (C_ ("studio-text quite long", "Rather long"));
  if (text->seconds <= SHORT_SECONDS)
    return g_strdup (C_ ("studio-text short", "Short"));
  if (text->seconds <= MIDDLE_SECONDS)
    return g_strdup (C_ ("studio-text middle", "Neither short nor long"));
  return g_strdup (C_ ("studio-text long", "Long"));
}

/**
 * rs_studio_words_text:
 * @grade: of the reader, 0 where none is known
 *
 * Returns: (transfer full): what has become of it with this reader, or how long it is
 */
char *
rs_studio_words_text (const RsStudioText *text, guint grade)
{
  g_return_val_if_fail (text != NULL, NULL);

  switch (text->state)
    {
    case RS_STUDIO_TEXT_RETURNED:
      return g_strdup (C_ ("studio-offer returned", "The teacher asks to read again"));
    case RS_STUDIO_TEXT_STARTED:
      return g_strdup_printf (C_ ("studio-offer continue", "Go on: %u of %u"),
                              text->n_recorded, text->n_pieces);
    case RS_STUDIO_TEXT_SUBMITTED:
      return g_strdup (C_ ("studio-text submitted", "The teacher has it"));
    case RS_STUDIO_TEXT_MUSEUM:
      return g_strdup (C_ ("studio-text museum", "In the museum"));
    case RS_STUDIO_TEXT_NEW:
    default:
      if (text->is_labels)
        return g_strdup_printf (C_ ("studio-labels note", "Pieces: %u"), text->n_pieces);
      return say_length (text, grade);
    }
}

/* A title, or words below a picture, are themselves what they are about. */
static char *
name_owner (const RsStudioLine *line)
{
  if (line->about == NULL || *line->about == '\0'
      || g_str_equal (line->about, line->text))
    return g_strdup ("");
  /* Translators: comes after what a label is; the title of what it belongs to. */
  return g_strdup_printf (C_ ("studio-label about", ": “%s”"), line->about);
}

/** rs_studio_words_label: (transfer full): what a label is, and of which story. */
char *
rs_studio_words_label (const RsStudioLine *line)
{
  g_autofree char *owner = NULL;
  const char *field = NULL;

  g_return_val_if_fail (line != NULL, NULL);

  owner = name_owner (line);
  field = line->field != NULL ? line->field : "";
  if (line->about == NULL || *line->about == '\0')
    return g_strdup_printf (C_ ("studio-label screen", "Words on the screen%s"), owner);
  if (g_str_equal (field, "caption"))
    return g_strdup_printf (C_ ("studio-label caption", "Words below a picture%s"),
                            owner);
  if (g_str_equal (field, "description"))
    return g_strdup_printf (C_ ("studio-label description", "What is seen%s"), owner);
  if (g_str_equal (field, "look-for"))
    return g_strdup_printf (C_ ("studio-label look for", "What to look for%s"), owner);
  if (g_str_equal (field, "prompt"))
    return g_strdup_printf (C_ ("studio-label prompt", "A question%s"), owner);
  if (g_str_equal (field, "reason"))
    return g_strdup_printf (C_ ("studio-label reason", "Why it is so%s"), owner);
  if (g_str_equal (field, "text"))
    return g_strdup_printf (C_ ("studio-label answer", "An answer%s"), owner);
  return g_strdup_printf (C_ ("studio-label title", "A title%s"), owner);
}
