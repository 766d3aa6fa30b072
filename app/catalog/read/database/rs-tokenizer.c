/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * The FTS5 tokenizer `rus`: SQLite's unicode61 finds the words, we say which of them
 * are the same. A word of a text gives its stem and, at the same place, itself and the
 * heads of its families (families.txt). A word of a query gives its stem and heads; the
 * start of a word («рек*») is left as it was typed.
 */

#include "rs-tokenizer.h"

#include "rs-stems.h"

#include <string.h>

/* Nothing longer is a word: it is kept as it is, but not folded and not stemmed. */
#define MAX_WORD_BYTES 200

#define N_UNICODE_OPTIONS 2

typedef struct
{
  fts5_tokenizer unicode;
  Fts5Tokenizer *splitter;
  RsStems *stems;
} Tokenizer;

typedef int (*Emit) (
    void *sink, int flags, const char *word, int length, int start, int end);

/* One run over a text. */
typedef struct
{
  Tokenizer *tokenizer;
  int reason; /* FTS5_TOKENIZE_* */
  Emit emit;
  void *sink;
} Run;

/* Where a word stands in the text, in bytes. */
typedef struct
{
  int start;
  int end;
} Span;

static void
tokenizer_delete (Fts5Tokenizer *base)
{
  Tokenizer *self = (Tokenizer *)base;

  if (self->splitter != NULL)
    self->unicode.xDelete (self->splitter);
  rs_stems_free (self->stems);
  g_free (self);
}

static int
tokenizer_create (void *user_data,
                  const char **arguments,
                  int n_arguments,
                  Fts5Tokenizer **tokenizer)
{
  /* Diacritics are folded below: й is a letter, not an и with a mark. */
  const char *options[N_UNICODE_OPTIONS] = { "remove_diacritics", "0" };
  fts5_api *api = user_data;
  Tokenizer *self = g_new0 (Tokenizer, 1);
  void *unicode_data = NULL;
  int code;

  code = n_arguments > 0 ? SQLITE_ERROR : SQLITE_OK;
  if (code == SQLITE_OK)
    code = api->xFindTokenizer (api, "unicode61", &unicode_data, &self->unicode);
  if (code == SQLITE_OK)
    code = self->unicode.xCreate (unicode_data, options, N_UNICODE_OPTIONS,
                                  &self->splitter);
  self->stems = rs_stems_new ();
  if (code == SQLITE_OK && self->stems == NULL)
    code = SQLITE_NOMEM;

  if (code == SQLITE_OK)
    *tokenizer = (Fts5Tokenizer *)self;
  else
    tokenizer_delete ((Fts5Tokenizer *)self);
  return code;
}

/* Bytes of the UTF-8 sequence at @word, or 1 if it is torn. */
static int
measure (const char *word, int length)
{
  gunichar c;

  /* Nearly all that is written here: two bytes a letter. */
  if (length >= 2 && ((guchar)word[0] & 0xe0) == 0xc0 && (guchar)word[0] >= 0xc2
      && ((guchar)word[1] & 0xc0) == 0x80)
    return 2;
  c = g_utf8_get_char_validated (word, length);
  return c < 0x110000 ? g_unichar_to_utf8 (c, NULL) : 1;
}

static gboolean
starts_with (const char *word, int length, const char *sequence)
{
  return length >= 2 && memcmp (word, sequence, 2) == 0;
}

/* Writes @word without stress marks, е for ё, and й whole even where it was written
   with a mark of its own. Never grows. Returns the new length. */
static int
fold_word (char *folded, const char *word, int length)
{
  int n = 0;

  for (int i = 0, step; i < length; i += step)
    {
      step = measure (word + i, length - i);
      if (starts_with (word + i, length - i, "\xcc\x81")     /* U+0301, stress */
          || starts_with (word + i, length - i, "\xcc\x88")) /* U+0308, dots of ё */
        continue;
      if (starts_with (word + i, length - i, "ё"))
        memcpy (folded + n, "е", 2);
      else if (n >= 2 && starts_with (word + i, length - i, "\xcc\x86")
               && starts_with (folded + n - 2, 2, "и")) /* U+0306, of й */
        {
          memcpy (folded + n - 2, "й", 2);
          continue;
        }
      else
        memcpy (folded + n, word + i, (gsize)step);
      n += step;
    }
  folded[n] = '\0';
  return n;
}

/* Only letters а–я: two bytes each, from D0 B0 to D1 8F. */
static gboolean
is_russian (const char *word, int length)
{
  for (int i = 0; i < length; i += 2)
    {
      guchar lead = (guchar)word[i];
      guchar next = i + 1 < length ? (guchar)word[i + 1] : 0;

      if (!(lead == 0xd0 && next >= 0xb0 && next <= 0xbf)
          && !(lead == 0xd1 && next >= 0x80 && next <= 0x8f))
        return FALSE;
    }
  return length > 0;
}

static int
emit_beside (const Run *run, const char *word, int length, Span span)
{
  return run->emit (run->sink, FTS5_TOKEN_COLOCATED, word, length, span.start, span.end);
}

static int
emit_heads (const Run *run, const char *const *heads, Span span)
{
  int code = SQLITE_OK;

  for (; code == SQLITE_OK && heads != NULL && *heads != NULL; heads++)
    code = emit_beside (run, *heads, (int)strlen (*heads), span);
  return code;
}

static int
emit_russian (const Run *run, const char *word, int length, Span span)
{
  RsStem stem;
  int code;

  if (!rs_stems_find (run->tokenizer->stems, word, length, &stem))
    return SQLITE_NOMEM;
  code = run->emit (run->sink, 0, stem.stem, stem.length, span.start, span.end);
  if (code == SQLITE_OK && (run->reason & FTS5_TOKENIZE_DOCUMENT)
      && stem.length != length)
    code = emit_beside (run, word, length, span);
  if (code == SQLITE_OK && !(run->reason & FTS5_TOKENIZE_AUX))
    code = emit_heads (run, stem.heads, span);
  return code;
}

static int
on_word (void *user_data, int flags, const char *word, int length, int start, int end)
{
  const Run *run = user_data;
  const Span span = { start, end };
  char folded[MAX_WORD_BYTES + 1];
  int folded_length;

  if (length > MAX_WORD_BYTES)
    return run->emit (run->sink, flags, word, length, start, end);

  folded_length = fold_word (folded, word, length);
  if (folded_length == 0)
    return SQLITE_OK;
  if ((run->reason & FTS5_TOKENIZE_PREFIX) || !is_russian (folded, folded_length))
    return run->emit (run->sink, flags, folded, folded_length, start, end);
  return emit_russian (run, folded, folded_length, span);
}

static int
tokenizer_tokenize (
    Fts5Tokenizer *base, void *sink, int reason, const char *text, int length, Emit emit)
{
  Tokenizer *self = (Tokenizer *)base;
  Run run = { self, reason, emit, sink };

  return self->unicode.xTokenize (self->splitter, &run, reason, text, length, on_word);
}

static fts5_api *
find_api (sqlite3 *handle)
{
  fts5_api *api = NULL;
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v2 (handle, "SELECT fts5(?1)", -1, &statement, NULL) == SQLITE_OK
      && sqlite3_bind_pointer (statement, 1, &api, "fts5_api_ptr", NULL) == SQLITE_OK)
    sqlite3_step (statement);
  sqlite3_finalize (statement);
  return api;
}

/**
 * rs_tokenizer_register:
 *
 * Gives a connection the tokenizer `rus`.
 *
 * Returns: SQLITE_OK; SQLITE_ERROR where SQLite was built without FTS5
 */
int
rs_tokenizer_register (sqlite3 *handle)
{
  fts5_tokenizer methods = { tokenizer_create, tokenizer_delete, tokenizer_tokenize };
  fts5_api *api = find_api (handle);

  if (api == NULL)
    return SQLITE_ERROR;
  return api->xCreateTokenizer (api, "rus", api, &methods, NULL);
}
