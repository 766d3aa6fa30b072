/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the screen of the studio may be about: each is one question of the pages. */

/**
 * RsStudioView:
 * @RS_STUDIO_START: what waits for the reader: offers, and «Новый рассказ»
 * @RS_STUDIO_WHO: who reads
 * @RS_STUDIO_NEWCOMER: name and class of somebody who is not in the list
 * @RS_STUDIO_WHAT: which text, or the labels
 * @RS_STUDIO_LISTEN: what the museum has of the reader
 * @RS_STUDIO_MICROPHONE: the microphone is tried, as a game
 * @RS_STUDIO_REHEARSAL: the text is read without the microphone, the model is heard
 * @RS_STUDIO_RECORDING: piece after piece, or in one take
 * @RS_STUDIO_WHOLE: all of it is heard with the sentence lit
 * @RS_STUDIO_ANSWER: «Хочу показать в музее» or «Пока не хочу»
 * @RS_STUDIO_DECLINED: keep for oneself, or erase
 * @RS_STUDIO_DONE: the teacher has it now
 * @RS_STUDIO_TEACHER: the teacher's corner: device, limits
 */
typedef enum
{
  RS_STUDIO_START,
  RS_STUDIO_WHO,
  RS_STUDIO_NEWCOMER,
  RS_STUDIO_WHAT,
  RS_STUDIO_LISTEN,
  RS_STUDIO_MICROPHONE,
  RS_STUDIO_REHEARSAL,
  RS_STUDIO_RECORDING,
  RS_STUDIO_WHOLE,
  RS_STUDIO_ANSWER,
  RS_STUDIO_DECLINED,
  RS_STUDIO_DONE,
  RS_STUDIO_TEACHER,
} RsStudioView;

#define RS_N_STUDIO_VIEWS 13

/**
 * RsStudioPiece:
 * @RS_STUDIO_PIECE_READY: «Записать»; nothing of this piece is being done
 * @RS_STUDIO_PIECE_COUNTDOWN: 3, 2, 1
 * @RS_STUDIO_PIECE_RECORDING: only «Готово» and «Пауза»
 * @RS_STUDIO_PIECE_SAVING: the file is being closed; nothing to press
 * @RS_STUDIO_PIECE_PAUSED: what was said is kept as a try: record again, or take it
 * @RS_STUDIO_PIECE_AFTER: «Послушать · Ещё раз · Дальше»
 * @RS_STUDIO_PIECE_PLAYING: a try is heard
 *
 * Where the recording of one piece stands, in RS_STUDIO_RECORDING.
 */
typedef enum
{
  RS_STUDIO_PIECE_READY,
  RS_STUDIO_PIECE_COUNTDOWN,
  RS_STUDIO_PIECE_RECORDING,
  RS_STUDIO_PIECE_SAVING,
  RS_STUDIO_PIECE_PAUSED,
  RS_STUDIO_PIECE_AFTER,
  RS_STUDIO_PIECE_PLAYING,
} RsStudioPiece;

/**
 * RsStudioCheck:
 * @RS_STUDIO_CHECK_READY: «Начать»: the microphone is closed
 * @RS_STUDIO_CHECK_ROOM: two seconds of the room without words
 * @RS_STUDIO_CHECK_SPEAK: «Скажи: журавли летят над Бердью»
 * @RS_STUDIO_CHECK_ADVICE: rs_studio_flow_get_advice() is the answer
 * @RS_STUDIO_CHECK_PLAYING: the reader hears the own voice
 *
 * Where the game of the microphone stands, in RS_STUDIO_MICROPHONE.
 */
typedef enum
{
  RS_STUDIO_CHECK_READY,
  RS_STUDIO_CHECK_ROOM,
  RS_STUDIO_CHECK_SPEAK,
  RS_STUDIO_CHECK_ADVICE,
  RS_STUDIO_CHECK_PLAYING,
} RsStudioCheck;

/**
 * RsStudioAdvice:
 * @RS_STUDIO_ADVICE_NONE: nothing to say yet
 * @RS_STUDIO_ADVICE_SILENT: nobody is heard: «Скажи погромче»
 * @RS_STUDIO_ADVICE_CLOSER: «Подойди ближе»
 * @RS_STUDIO_ADVICE_FARTHER: «Чуть дальше»
 * @RS_STUDIO_ADVICE_NOISY: «В комнате шумно»
 * @RS_STUDIO_ADVICE_GOOD: «Отлично слышно»
 */
typedef enum
{
  RS_STUDIO_ADVICE_NONE,
  RS_STUDIO_ADVICE_SILENT,
  RS_STUDIO_ADVICE_CLOSER,
  RS_STUDIO_ADVICE_FARTHER,
  RS_STUDIO_ADVICE_NOISY,
  RS_STUDIO_ADVICE_GOOD,
} RsStudioAdvice;

/**
 * RsStudioNote:
 * @RS_STUDIO_NOTE_NONE: nothing
 * @RS_STUDIO_NOTE_READY: «Готово?»: a second and a half of silence while recording
 * @RS_STUDIO_NOTE_LIMIT: the piece ended by itself, its time was over
 * @RS_STUDIO_NOTE_UNHEARD: no word is heard in the new try: «Ещё раз?»
 * @RS_STUDIO_NOTE_LONG: the whole is longer than a child is listened to; no hindrance
 *
 * A quiet word beside the piece; it hinders nothing.
 */
typedef enum
{
  RS_STUDIO_NOTE_NONE,
  RS_STUDIO_NOTE_READY,
  RS_STUDIO_NOTE_LIMIT,
  RS_STUDIO_NOTE_UNHEARD,
  RS_STUDIO_NOTE_LONG,
} RsStudioNote;

/**
 * RsStudioTrouble:
 * @RS_STUDIO_TROUBLE_NONE: all is well
 * @RS_STUDIO_TROUBLE_NO_MICROPHONE: «Микрофон спит»: go on = try again
 * @RS_STUDIO_TROUBLE_LOST: «Микрофон отошёл»: what was said is kept; go on = the same
 *   piece
 * @RS_STUDIO_TROUBLE_DISK_LOW: recording does not begin under 500 MB: go on = look again
 * @RS_STUDIO_TROUBLE_DISK_FULL: recording ended cleanly under 100 MB: go on = look again
 * @RS_STUDIO_TROUBLE_CANNOT_WRITE: the folder cannot be written: go on = try again
 * @RS_STUDIO_TROUBLE_NO_TASKS: nothing to read was brought yet: goes by itself when it is
 * @RS_STUDIO_TROUBLE_NO_CONSENT: the paper holds no more: go on = rehearse
 * @RS_STUDIO_TROUBLE_RESCUED: «Мы сохранили твою запись»: go on = to it
 *
 * What lies over any view until the reader goes on or finishes later.
 */
typedef enum
{
  RS_STUDIO_TROUBLE_NONE,
  RS_STUDIO_TROUBLE_NO_MICROPHONE,
  RS_STUDIO_TROUBLE_LOST,
  RS_STUDIO_TROUBLE_DISK_LOW,
  RS_STUDIO_TROUBLE_DISK_FULL,
  RS_STUDIO_TROUBLE_CANNOT_WRITE,
  RS_STUDIO_TROUBLE_NO_TASKS,
  RS_STUDIO_TROUBLE_NO_CONSENT,
  RS_STUDIO_TROUBLE_RESCUED,
} RsStudioTrouble;

G_END_DECLS
