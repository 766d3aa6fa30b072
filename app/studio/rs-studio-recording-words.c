/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The few words beside a recording. */
#include "rs-studio-recording-words.h"

#include <glib/gi18n-lib.h>

static const char *
get_advice (RsStudioFlow *flow)
{
  switch (rs_studio_flow_get_advice (flow))
    {
    case RS_STUDIO_ADVICE_SILENT:
      return C_ ("studio-advice silent", "Read louder");
    case RS_STUDIO_ADVICE_CLOSER:
      return C_ ("studio-advice closer", "Come closer");
    case RS_STUDIO_ADVICE_FARTHER:
      return C_ ("studio-advice farther", "A bit farther");
    case RS_STUDIO_ADVICE_NOISY:
      return C_ ("studio-advice noisy", "It is noisy here");
    case RS_STUDIO_ADVICE_GOOD:
      return C_ ("studio-advice good", "Heard very well");
    case RS_STUDIO_ADVICE_NONE:
    default:
      return C_ ("studio-advice none", "Read aloud");
    }
}

static const char *
get_note (RsStudioFlow *flow, gboolean *is_good)
{
  switch (rs_studio_flow_get_note (flow))
    {
    case RS_STUDIO_NOTE_LIMIT:
      return C_ ("studio-words limit", "Time is up, all is recorded");
    case RS_STUDIO_NOTE_UNHEARD:
      *is_good = FALSE;
      return C_ ("studio-words unheard", "No words are heard. Once more?");
    case RS_STUDIO_NOTE_LONG:
      return C_ ("studio-words long", "Recorded. It is getting rather long");
    case RS_STUDIO_NOTE_NONE:
    case RS_STUDIO_NOTE_READY:
    default:
      return C_ ("studio-words after", "Recorded");
    }
}

/**
 * rs_studio_recording_words:
 * @is_good: (out): whether all is well
 *
 * Returns: what to say beside the piece of RECORDING
 */
const char *
rs_studio_recording_words (RsStudioFlow *flow, gboolean *is_good)
{
  g_return_val_if_fail (RS_IS_STUDIO_FLOW (flow), NULL);
  g_return_val_if_fail (is_good != NULL, NULL);

  *is_good = TRUE;
  switch (rs_studio_flow_get_piece (flow))
    {
    case RS_STUDIO_PIECE_COUNTDOWN:
      *is_good = FALSE;
      return C_ ("studio-words countdown", "Get ready");
    case RS_STUDIO_PIECE_RECORDING:
      *is_good = rs_studio_flow_get_advice (flow) == RS_STUDIO_ADVICE_GOOD;
      return get_advice (flow);
    case RS_STUDIO_PIECE_SAVING:
      *is_good = FALSE;
      return C_ ("studio-words saving", "Saving…");
    case RS_STUDIO_PIECE_PAUSED:
      return C_ ("studio-words paused", "A pause. All is saved");
    case RS_STUDIO_PIECE_AFTER:
      return get_note (flow, is_good);
    case RS_STUDIO_PIECE_PLAYING:
      return C_ ("studio-words playing", "This is you");
    case RS_STUDIO_PIECE_READY:
    default:
      return C_ ("studio-hint record", "Press “Record” and read the bright words");
    }
}
