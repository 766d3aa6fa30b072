# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a content source (see media/SOURCE.md) for the makers' scripts.

Words, sentences and digests come from the program's own code, so that a voice made
here fits the text there.
"""
import configparser
import functools
import os
import pathlib
import re
import subprocess
import unicodedata

STRESS = '\u0301'
LEVELS = ('little', 'school', 'adult')
ROOT = pathlib.Path(__file__).resolve().parents[2]


class SourceError(Exception):
    """A file, a line and what to mend."""


# ---------------------------------------------------------------------- words

def plain(text):
    """NFC without stress marks."""
    return unicodedata.normalize('NFC', text).replace(STRESS, '')


class Words:
    """Asks the program itself: build/media/spoken-words, made of app/base/rs-text.c."""

    def __init__(self):
        program = pathlib.Path(os.environ.get('SPOKEN_WORDS', ROOT / 'build/media/spoken-words'))
        if not program.exists():
            raise SystemExit(f'{program}: build it first: meson setup build && ninja -C build media/spoken-words')
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding='utf-8')
        self.known = {}

    def __call__(self, text):
        """(digest, number of words, [(digest, sentence)…]) of one text."""
        text = ' '.join(text.split())
        if text not in self.known:
            self.process.stdin.write(text + '\n')
            self.process.stdin.flush()
            lines = []
            while (line := self.process.stdout.readline().rstrip('\n')):
                lines.append(line.split('\t'))
            self.known[text] = (lines[0][0], int(lines[0][1]), [tuple(pair) for pair in lines[1:]])
        return self.known[text]


@functools.lru_cache(None)
def _words():
    return Words()


def digest(text):
    """64 hexadecimal digits of the spoken words, rs_text_digest()."""
    return _words()(text)[0]


def count_words(text):
    """How many words a reader counts, rs_text_count_words()."""
    return _words()(text)[1]


def sentences(text):
    """Sentences of a card, rs_text_split_sentences()."""
    return [sentence for _, sentence in _words()(text)[2]]


# -------------------------------------------------------------------- tables

def read_ini(path):
    """Sections of one .ini file in order, or nothing when it is absent."""
    if not path.exists():
        return {}
    parser = configparser.ConfigParser(delimiters=('=',), comment_prefixes=('#',),
                                       interpolation=None, strict=True)
    parser.optionxform = str
    try:
        parser.read_string(path.read_text('utf-8'), str(path))
    except configparser.Error as error:
        raise SourceError(f'{path.name}: {error}') from error
    return {name: dict(parser[name]) for name in parser.sections()}


class Card:
    def __init__(self, photo, line):
        self.photo, self.line, self.text = photo, line, ''

    @property
    def sentences(self):
        return sentences(self.text)


class Answer:
    def __init__(self, mark, photo, text, line):
        self.mark, self.photo, self.text, self.line = mark, photo, text, line


class Question:
    def __init__(self, kind, level, name, line):
        self.kind, self.level, self.id, self.line = kind, level, name, line
        self.prompt = self.reason = ''
        self.photo = None
        self.score = True
        self.answers = []


class Story:
    def __init__(self, path):
        self.path, self.title = path, ''
        self.fields, self.sources = {}, []
        self.tellings, self.questions = {}, []


ANSWER = re.compile(r'^([+\-@>]|\d+)\s+(?:\[([a-z0-9-]+)\]\s*)?(.*)$')
PAIR = re.compile(r'^\[([a-z0-9-]+)\]\s*(.*?)\s*=\s*\[([a-z0-9-]+)\]\s*(.*)$')


def read_question_line(question, text, line):
    key, _, rest = text.partition(' ')
    if key == '?':
        question.prompt = rest.strip()
    elif key == '!':
        question.reason = rest.strip()
    elif key == 'photo:':
        question.photo = rest.strip()
    elif key == 'score:':
        question.score = rest.strip() != 'no'
    elif PAIR.match(text) and question.kind == 'match':
        a, b, c, d = PAIR.match(text).groups()
        question.answers += [Answer('left', a, b, line), Answer('right', c, d, line)]
    elif question.kind == 'find' and key == '@':
        question.answers.append(Answer('@', None, text.split(None, 5)[5], line))
    elif ANSWER.match(text):
        question.answers.append(Answer(*ANSWER.match(text).groups(), line))
    else:
        raise SourceError(f'line {line}: «{text}» is not a line of a question')


def read_story(path):
    """One .story file as a Story."""
    story, telling, question = Story(path), None, None
    for line, raw in enumerate(path.read_text('utf-8').splitlines(), 1):
        text = raw.strip()
        if not text or text.startswith('//'):
            continue
        if text.startswith('== question '):
            question, telling = Question(*text.split()[2:5], line), None
            story.questions.append(question)
        elif text.startswith('=='):
            telling, question = story.tellings.setdefault(text[2:].strip(), []), None
        elif question:
            read_question_line(question, text, line)
        elif telling is not None and re.fullmatch(r'\[[a-z0-9-]*\]', text):
            telling.append(Card(text[1:-1], line))
        elif telling is not None:
            if not telling:
                raise SourceError(f'{path.name}:{line}: text before the first [picture]')
            telling[-1].text += (' ' if telling[-1].text else '') + text
        elif text.startswith('# ') and not story.title:
            story.title = text[2:].strip()
        else:
            key, _, value = text.partition(':')
            if key == 'source':
                story.sources.append(value.strip())
            else:
                story.fields[key] = value.strip()
    return story


class Source:
    """Everything of one source folder."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        table = lambda name: read_ini(self.folder / name)
        self.info = table('source.ini').get('source', {})
        self.narrators, self.sections = table('narrators.ini'), table('sections.ini')
        self.photos = table('photos.ini')
        self.moments, self.places = table('moments.ini'), table('places.ini')
        self.pairs, self.routes = table('pairs.ini'), table('routes.ini')
        self.objects = table('objects.ini')
        self.stories = [read_story(p) for p in sorted((self.folder / 'stories').glob('*.story'))]
        self.stories.sort(key=lambda s: (int(self.sections.get(s.fields.get('section'), {}).get('order', 999)),
                                         int(s.fields.get('order', 999))))
