# SPDX-License-Identifier: GPL-3.0-or-later
"""The computer's voice at the maker's desk: festival with the Russian voice of festvox-ru.

speak() turns sentences into 16-bit mono samples at 48 kHz. Stress comes from three
places, the first that knows wins: U+0301 in the text, pronounce.tsv, the voice's own
dictionary. espeak-ng is kept for comparing (see measure-voices.py).
"""
import array
import pathlib
import re
import subprocess
import tempfile
import unicodedata

RATE = 48000
VOICE = 'voice_msu_ru_nsh_clunits'
VOWELS = 'аеёиоуыэюя'
STRESS = '\u0301'
TABLE = pathlib.Path(__file__).with_name('pronounce.tsv')


class Pronouncer:
    """Marks stress, and replaces what the engine cannot read."""

    def __init__(self, table=TABLE):
        self.rules = []
        for line in table.read_text('utf-8').splitlines():
            if line and not line.startswith('#'):
                shown, _, said = line.partition('\t')
                said = unicodedata.normalize('NFC', said or shown)
                self.rules.append((shown.replace(STRESS, ''), said))
        self.rules.sort(key=lambda rule: -len(rule[0]))
        self.known = {shown.lower(): said for shown, said in self.rules}
        plain = '|'.join(re.escape(shown) for shown, _ in self.rules)
        self.pattern = re.compile(rf'(?<![\w\u0301])(?:{plain})(?![\w\u0301])', re.IGNORECASE)

    def __call__(self, text):
        """The words as they are to be said, with stress marks."""
        text = unicodedata.normalize('NFC', text)
        return self.pattern.sub(lambda m: self.known[m.group(0).lower()], text)


def stressed_vowel(word):
    """Number of the stressed vowel, from one; 0 when nothing tells."""
    number = found = 0
    for place, letter in enumerate(word.lower()):
        number += letter in VOWELS
        if word[place + 1:place + 2] == STRESS:
            return number
        found = found or (number if letter == 'ё' else 0)
    return found


def plus_form(text):
    """Festival's spelling of stress: «+» before the vowel; «ё» needs none."""
    return re.sub(rf'([{VOWELS}{VOWELS.upper()}]){STRESS}', r'+\1', text.replace('ё' + STRESS, 'ё'))


def lexicon_entries(said):
    """Stress of every word that carries a mark or «ё», so that nothing is guessed."""
    entries = {}
    for word in re.findall(r'[\w\u0301]+', ' '.join(said).lower()):
        if stressed_vowel(word):
            entries[plus_form(word)] = stressed_vowel(word)
    return [f'(lex.add.entry \'("{word}" n ({number})))' for word, number in sorted(entries.items())]


def for_festival(said):
    """The text as festival reads it: stress and plain punctuation."""
    said = plus_form(said)
    said = re.sub(r'[«»„“”"()]', '', said)
    said = re.sub(r'\s+[—–]\s+', ', ', said).replace('…', '.')
    said = re.sub(r'[;:]', ',', said)
    said = re.sub(r',\s*([.!?])', r'\1', said)
    said = re.sub(r'(?<=\w)-(?=\w)', ' ', said)
    return re.sub(r'[^\w\s+.,!?]', '', said).strip()


def run(command, **kw):
    return subprocess.run(command, check=True, capture_output=True, **kw)


def read_samples(path, tempo=1.0):
    """Any sound file as 48 kHz mono; tempo below 1 is slower, the pitch stays."""
    effects = ['tempo', '-s', str(tempo)] if abs(tempo - 1) > .001 else []
    raw = run(['sox', '-D', str(path), '-t', 'raw', '-e', 'signed', '-b', '16', '-c', '1', '-',
               'gain', '-6', 'rate', '-v', str(RATE), 'highpass', '60', *effects]).stdout
    samples = array.array('h')
    samples.frombytes(raw)
    return samples


def speak_festival(said, folder):
    """One festival run for many sentences: faster by far than one each."""
    lines = [f'({VOICE})', *lexicon_entries(said)]
    for number, text in enumerate(map(for_festival, said)):
        lines.append(f'(set! u (Utterance Text "{text}")) (utt.synth u) (utt.save.wave u "{folder}/{number}.wav")')
    script = pathlib.Path(folder, 'say.scm')
    script.write_text('\n'.join(lines), 'utf-8')
    run(['festival', '-b', str(script)], timeout=60 + len(said) * 4)


def speak_espeak(texts, folder):
    for number, text in enumerate(texts):
        run(['espeak-ng', '-v', 'ru', '-s', '135', '-w', f'{folder}/{number}.wav', text], timeout=30)


def speak(texts, tempo=1.0, engine='festival', pronounce=None):
    """Samples of each text; texts are as shown on the screen."""
    pronounce = pronounce or Pronouncer()
    said = [pronounce(text) for text in texts]
    with tempfile.TemporaryDirectory() as folder:
        if engine == 'festival':
            speak_festival(said, folder)
        else:
            speak_espeak(said, folder)
        return [read_samples(f'{folder}/{number}.wav', tempo) for number in range(len(texts))]
