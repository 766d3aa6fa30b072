#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the voices of a content source: tellings sentence by sentence, and labels.

usage: make-voices.py [SOURCE] [--strings FILE] [--all] [--adult]

Only what changed is spoken again; the same text gives the same bytes. Needs, at the
maker's desk only: festival with festvox-ru, sox, opusenc, libebur128.
"""
import argparse
import hashlib
import json
import pathlib
import sys

import content
import loudness
import opus
import speech

RECIPE = 'festival-2'                 # another word here makes every voice anew
TEMPO = {'little': .90, 'school': 1.0, 'adult': 1.0, 'label': .94}
GAP, CARD_GAP, TAIL = 350, 700, 250   # ms between sentences, cards, after the last
SHORT = 3000                          # ms: below this a label is levelled by its loudest moment
MINIMUM = 400                         # ms
MARGINS = (.6, 1.2, 2.0, 3.0, 4.5)    # dB of room below the peak that is allowed
NARRATOR = 'computer'


class Job:
    """One sound file: where it goes, what is said, how fast."""

    def __init__(self, key, cards, pace):
        self.key, self.cards, self.pace = key, cards, pace

    @property
    def file(self):
        return self.key.replace('/', '-').replace(':', '-') + '.opus'

    def stamp(self, pronounce):
        said = [[pronounce(sentence) for sentence in card] for card in self.cards]
        recipe = [RECIPE, TEMPO[self.pace], opus.BITRATE, GAP, CARD_GAP, TAIL, said]
        return hashlib.sha256(json.dumps(recipe, ensure_ascii=False).encode()).hexdigest()[:16]


def assemble(sounds, cards):
    """Sentences one after another with pauses; returns samples and (start, end) in ms."""
    out, times, number = loudness.silence(0), [], 0
    for index, card in enumerate(cards):
        for place in range(len(card)):
            if number:
                out += loudness.silence(CARD_GAP if place == 0 else GAP)
            start = len(out)
            out += sounds[number]
            times.append((round(start / 48), round(len(out) / 48)))
            number += 1
    return out, times


def make_telling(samples, margin):
    """A telling: levelled with the short rest after it."""
    return loudness.level(samples + loudness.silence(TAIL), margin=margin)


def make_label(samples, margin):
    """A label: padded to the 400 ms that loudness needs, then levelled."""
    short = len(samples) < 48 * SHORT
    missing = MINIMUM - len(samples) // 48
    if missing > 0:
        samples = loudness.silence(missing // 2 + 1) + samples + loudness.silence(missing // 2 + 1)
    return loudness.level(samples, short, margin)


def write(job, samples, path):
    """The file of a job. The encoder may raise a peak, of the shortest words by more than
    a decibel: then it is made once more with more room. Returns samples and measures."""
    finish = make_label if job.pace == 'label' else make_telling
    for margin in MARGINS:
        out, measured = finish(samples, margin)
        opus.encode(out, path, job.key)
        peak = loudness.measure(opus.decode(path))[2]
        if peak <= loudness.PEAK:
            break
    return out, (*measured[:2], peak)


def make(jobs, folder, pronounce):
    """Speaks the jobs, a few dozen sentences a time; returns duration and times of each."""
    made, worst = {}, [0.0, 0.0, -99.0]
    batch = 24
    for first in range(0, len(jobs), batch):
        for pace in sorted({job.pace for job in jobs[first:first + batch]}):
            group = [job for job in jobs[first:first + batch] if job.pace == pace]
            texts = [sentence for job in group for card in job.cards for sentence in card]
            sounds = [loudness.trim(s) for s in speech.speak(texts, TEMPO[pace], pronounce=pronounce)]
            for job in group:
                count = sum(map(len, job.cards))
                mine, sounds = sounds[:count], sounds[count:]
                if not all(mine):
                    raise SystemExit(f'{job.key}: the voice said nothing for one of {job.cards}')
                samples, times = assemble(mine, job.cards)
                samples, measured = write(job, samples, folder / job.file)
                if job.pace == 'label':
                    error = measured[1 if len(samples) < 48 * SHORT else 0] - loudness.TARGET
                    worst[1] = max(worst[1], error, key=abs)
                else:
                    worst[0] = max(worst[0], measured[0] - loudness.TARGET, key=abs)
                worst[2] = max(worst[2], measured[2])
                made[job.key] = (round(len(samples) / 48), times)
        print(f'{min(first + batch, len(jobs))} of {len(jobs)}', file=sys.stderr)
    if made:
        print(f'loudness: tellings {worst[0]:+.2f} LU off at most, labels {worst[1]:+.2f}, '
              f'true peak {worst[2]:.2f} dBTP')
    return made


# ------------------------------------------------------------ what is spoken

def telling_jobs(source, levels):
    for story in source.stories:
        for level, cards in story.tellings.items():
            if level in levels:
                yield Job(f'story/{story.fields["id"]}/{level}', [card.sentences for card in cards], level)


def shown_photos(source):
    """Pictures that a child sees, in order."""
    seen = {}
    for section in source.sections.values():
        seen[section['cover']] = True
    for story in source.stories:
        seen[story.fields['cover']] = True
        seen.update((card.photo, True) for cards in story.tellings.values() for card in cards)
        for question in story.questions:
            seen.update((answer.photo, True) for answer in question.answers)
            seen[question.photo] = True
    for rows in (source.moments, source.places, source.pairs, source.objects):
        for row in rows.values():
            seen.update((row.get(key), True) for key in ('photo', 'then', 'now'))
    return [name for name in seen if name]


def labels(source, strings):
    """(owner, field, text) of everything that has a short voice."""
    for name, row in source.sections.items():
        yield f'section/{name}', 'title', row['title']
    for story in source.stories:
        yield f'story/{story.fields["id"]}', 'title', story.title
        for question in story.questions:
            yield f'question/{question.id}', 'prompt', question.prompt
            yield f'question/{question.id}', 'reason', question.reason
            for number, answer in enumerate(question.answers, 1):
                yield f'answer/{question.id}/{number}', 'text', answer.text
    for name in shown_photos(source):
        yield f'photo/{name}', 'description', source.photos[name]['description']
        yield f'photo/{name}', 'caption', source.photos[name]['caption']
    for table, rows in (('moment', source.moments), ('place', source.places), ('pair', source.pairs),
                        ('route', source.routes), ('object', source.objects)):
        for name, row in rows.items():
            yield f'{table}/{name}', 'title', row['title']
            if row.get('look-for'):
                yield f'{table}/{name}', 'look-for', row['look-for']
    for name, text in strings:
        yield f'ui:{name}', 'text', text


def read_strings(path):
    """Strings of the interface: {"msgctxt": {"text": English, "ru": Russian}}."""
    if not path:
        return []
    data = json.loads(pathlib.Path(path).read_text('utf-8'))
    return [(context, row['ru']) for context, row in data.items() if row['ru']]


# -------------------------------------------------------------------- tables

def read_made(path):
    """What was made last time: key -> (stamp, duration, times)."""
    if not path.exists():
        return {}
    rows = (line.split('\t') for line in path.read_text('utf-8').splitlines() if not line.startswith('#'))
    return {key: (stamp, int(duration), [tuple(map(int, t.split('-'))) for t in times.split()])
            for key, stamp, duration, times in rows}


def write_tables(folder, tellings, label_rows, made):
    lines = ['# SPDX-License-Identifier: CC-BY-SA-4.0', '# путь, чтец, файл, длительность, времена предложений']
    for job in tellings:
        duration, times = made[job.key][1:]
        texts = [sentence for card in job.cards for sentence in card]
        spans = ' '.join(f'{a}-{b}:{content.digest(text)}' for (a, b), text in zip(times, texts))
        lines.append(f'{job.key}\t{NARRATOR}\t{job.file}\t{duration}\t{spans}')
    (folder / 'narrations.tsv').write_text('\n'.join(lines) + '\n', 'utf-8')
    lines = ['# SPDX-License-Identifier: CC-BY-SA-4.0', '# владелец, поле, отпечаток, файл, длительность, чтец']
    for owner, field, text, job in label_rows:
        lines.append(f'{owner}\t{field}\t{content.digest(text)}\t{job.file}\t{made[job.key][1]}\t{NARRATOR}')
    (folder / 'labels.tsv').write_text('\n'.join(lines) + '\n', 'utf-8')
    lines = ['# SPDX-License-Identifier: CC-BY-SA-4.0', '# what make-voices.py made: key, stamp of the words, ms, times']
    for key, (stamp, duration, times) in sorted(made.items()):
        lines.append(f'{key}\t{stamp}\t{duration}\t{" ".join(f"{a}-{b}" for a, b in times)}')
    (folder / 'made.tsv').write_text('\n'.join(lines) + '\n', 'utf-8')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    here = pathlib.Path(__file__).resolve().parent
    parser.add_argument('source', nargs='?', type=pathlib.Path, default=here.parent / 'sample')
    parser.add_argument('--strings', help='interface-strings.json of the build')
    parser.add_argument('--all', action='store_true', help='speak everything again')
    parser.add_argument('--adult', action='store_true', help='read the adult layer aloud as well')
    options = parser.parse_args()
    source, pronounce = content.Source(options.source), speech.Pronouncer()
    folder = options.source / 'voices'
    folder.mkdir(exist_ok=True)
    tellings = list(telling_jobs(source, content.LEVELS if options.adult else content.LEVELS[:2]))
    by_text, label_rows = {}, []      # the same words are spoken once
    for owner, field, text in labels(source, read_strings(options.strings)):
        key = 'label/' + content.digest(text)[:16]
        job = by_text.setdefault(key, Job(key, [content.sentences(text)], 'label'))
        label_rows.append((owner, field, text, job))
    jobs = tellings + list(by_text.values())
    old = {} if options.all else read_made(folder / 'made.tsv')
    stamps = {job.key: job.stamp(pronounce) for job in jobs}
    kept = {k: v for k, v in old.items() if stamps.get(k) == v[0] and (folder / Job(k, [], '').file).exists()}
    fresh = make([job for job in jobs if job.key not in kept], folder, pronounce)
    made = {**kept, **{key: (stamps[key], *value) for key, value in fresh.items()}}
    write_tables(folder, tellings, label_rows, made)
    wanted = {job.file for job in jobs}
    for stale in folder.glob('*.opus'):
        if stale.name not in wanted:
            stale.unlink()
    size = sum(path.stat().st_size for path in folder.glob('*.opus'))
    print(f'{len(tellings)} tellings, {len(by_text)} labels, {len(fresh)} spoken anew, {size / 1e6:.1f} MB')


if __name__ == '__main__':
    main()
