#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a content source before it is built: budgets, pictures, ё, figures.

usage: check-source.py [SOURCE] [--table]

Exit code 0 when nothing was found, 1 when something was. --table also prints
the length of every telling.
"""
import argparse
import pathlib
import re
import sys

import content

# app/DESIGN.md, "Budgets": card min and max, cards min and max, words min and max, sentence max
BUDGETS = {'little': (8, 25, 3, 5, 45, 75, 10),
           'school': (25, 45, 3, 6, 110, 170, 16),
           'adult': (1, 70, 1, 12, 150, 250, 0)}
CAPTION_WORDS, PROMPT_WORDS, ANSWER_WORDS, REASON_WORDS = 15, 10, 4, 15
CONFIDENCE = ('exact', 'single', 'told')
KINDS = ('words', 'picture', 'truth', 'order', 'match', 'find', 'baskets', 'odd')

# Words that want «ё»; those that live with «е» as well («все», «нем») are not here.
YO = re.compile(r'\b(еще|ее|мое|твое|свое|чье|зеленый|зелен\w*|черн(?:ый|ая|ое|ые|ого|ому|ым|ых|ыми)|желт(?:ый|ая|ое|ые|ого|ым|ых|ыми)|темн(?:ый|ая|ое|ые|ого|ым|ых|ыми)|тепл(?:ый|ая|ое|ые|ом)|'
                r'веселый|весел(?:ая|ое|ые)|дедушкин|вперед|живет|живут?е|идет|бежит?е|поет|дает|встает|пойдет|'
                r'придет|найдет|растет|цветет|берет|бережет|несет|везет|ведет|зовет|течет|печет|ждет|льет|'
                r'самолет|полет|теплоход?е|костер|шатер|котел|орел|осел|козел|медв?ежон?ок|ребенок|котенок|'
                r'теленок|утенок|береза|березы|березов\w+|елка|елки|елочк\w+|ежик\w*|еж|лед|мед|щека|щеки|'
                r'клен\w*|пчел|пчелы|звезды|сестры|гнезда|озера|колеса|ведра|весла|седла|стекла|'
                r'учен(?:ый|ые|ых|ым)|копченый|соленый|тверд(?:ый|ая|ое|ые|ого|ому|ым|ых|ыми)|трехсот|четырех|трех|легк(?:ий|ая|ие|их|ими)|далекий|'
                r'далек(?:ая|ое|ие)|широк?е|серьезн\w+|актер\w*|шофер\w*|мастер?е|самоде?лка|подъем\w*|'
                r'приемн\w+|прием|объем\w*|заем|надежн\w+|крепост?е|бревна|бревен|'
                r'пришел|ушел|нашел|зашел|вошел|дошел|пошел|прошел|шел|вез|нес|берег?е|привез|принес|унес|'
                r'увез|произошел|расцвел|цвел|вел|провел|привел|завел|замерз|спас?е)\b', re.IGNORECASE)


class Findings:
    def __init__(self):
        self.count = 0

    def add(self, where, text):
        self.count += 1
        print(f'{where}: {text}')


def check_text(found, where, text, figures=True):
    """ё, figures, quotes and typewriter dashes of one text."""
    for match in YO.finditer(content.plain(text)):
        found.add(where, f'«{match.group(0)}» — нужна «ё»?')
    if figures and re.search(r'\d', text):
        found.add(where, f'число цифрами: «{text}»')
    if re.search(r'["“”„]|\s-\s', text):
        found.add(where, f'кавычки «ёлочки», тире «—»: «{text}»')
    if re.search('\u0301', text) and not re.search('[аеёиоуыэюяАЕЁИОУЫЭЮЯ]\u0301', text):
        found.add(where, f'ударение не после гласной: «{text}»')


def check_telling(found, story, level, cards, table):
    low, high, few, many, least, most, longest = BUDGETS[level]
    where = f'{story.path.name} {level}'
    sizes = [content.count_words(card.text) for card in cards]
    total = sum(sizes)
    if table:
        print(f'{where:40} {len(cards)} cards {sizes} {total} words')
    if not few <= len(cards) <= many:
        found.add(where, f'карточек {len(cards)}, нужно {few}–{many}')
    if not least <= total <= most:
        found.add(where, f'слов {total}, нужно {least}–{most}')
    for card, size in zip(cards, sizes):
        spot = f'{story.path.name}:{card.line}'
        if not low <= size <= high:
            found.add(spot, f'слов в карточке {size}, нужно {low}–{high}')
        check_text(found, spot, card.text, level != 'adult')
        for sentence in card.sentences:
            if longest and content.count_words(sentence) > longest:
                found.add(spot, f'длинное предложение ({content.count_words(sentence)}): «{sentence}»')


def check_question(found, story, question, photos):
    where = f'{story.path.name}:{question.line}'
    if question.kind not in KINDS:
        found.add(where, f'нет такого вида вопроса: {question.kind}')
    if content.count_words(question.prompt) > PROMPT_WORDS:
        found.add(where, f'длинный вопрос: «{question.prompt}»')
    if not 0 < content.count_words(question.reason) <= REASON_WORDS:
        found.add(where, f'«почему» должно быть, не длиннее {REASON_WORDS} слов')
    if question.kind in ('words', 'picture', 'truth', 'odd') and [a.mark for a in question.answers].count('+') != 1:
        found.add(where, 'нужен ровно один верный ответ')
    for answer in question.answers:
        if content.count_words(answer.text) > ANSWER_WORDS:
            found.add(f'{story.path.name}:{answer.line}', f'длинный ответ: «{answer.text}»')
        if question.level == 'little' and question.kind not in ('truth', 'find') and not answer.photo:
            found.add(f'{story.path.name}:{answer.line}', 'на уровне little ответ — картинка')
        check_photo(found, f'{story.path.name}:{answer.line}', answer.photo, photos)
        check_text(found, where, answer.text)
    check_photo(found, where, question.photo, photos)
    check_text(found, where, question.prompt)
    check_text(found, where, question.reason)


def check_photo(found, where, name, photos):
    if name and name not in photos:
        found.add(where, f'нет картинки [{name}] в photos.ini')


def check_story(found, source, story, table):
    where = story.path.name
    for field in ('id', 'section', 'order', 'age', 'cover'):
        if not story.fields.get(field):
            found.add(where, f'нет поля {field}')
    if story.fields.get('section') not in source.sections:
        found.add(where, f'нет темы {story.fields.get("section")}')
    check_photo(found, where, story.fields.get('cover'), source.photos)
    if not story.sources:
        found.add(where, 'нет ни одного источника')
    for line in story.sources:
        if line.split('|')[0].strip() not in CONFIDENCE:
            found.add(where, f'источник без уверенности: «{line}»')
    check_text(found, where, story.title)
    for level, cards in story.tellings.items():
        if level not in BUDGETS:
            found.add(where, f'нет такого уровня: {level}')
            continue
        check_telling(found, story, level, cards, table)
        for card in cards:
            check_photo(found, f'{where}:{card.line}', card.photo, source.photos)
    for question in story.questions:
        check_question(found, story, question, source.photos)


def check_photos(found, source):
    used = {s['cover'] for s in source.sections.values()}
    for story in source.stories:
        used.add(story.fields.get('cover'))
        used |= {c.photo for cards in story.tellings.values() for c in cards}
        used |= {q.photo for q in story.questions} | {a.photo for q in story.questions for a in q.answers}
    for rows in (source.moments, source.places, source.pairs, source.objects):
        used |= {row.get(key) for row in rows.values() for key in ('photo', 'then', 'now')}
    for name, photo in source.photos.items():
        where = f'photos.ini [{name}]'
        if not (source.folder / photo.get('file', '')).is_file():
            found.add(where, f'нет файла {photo.get("file")}')
        if not 0 < content.count_words(photo.get('caption', '')) <= CAPTION_WORDS:
            found.add(where, f'подпись должна быть, не длиннее {CAPTION_WORDS} слов')
        for field in ('description', 'author', 'year', 'source', 'rights', 'people'):
            if not photo.get(field):
                found.add(where, f'нет поля {field}')
        check_text(found, where, photo.get('caption', ''))
        check_text(found, where, photo.get('description', ''))
        if name not in used:
            found.add(where, 'картинка нигде не показана')


def check_references(found, source):
    ids = {s.fields.get('id') for s in source.stories}
    questions = [q.id for s in source.stories for q in s.questions]
    for name in sorted({q for q in questions if questions.count(q) > 1}):
        found.add('stories', f'два вопроса с именем {name}')
    for table, rows in (('moments', source.moments), ('places', source.places), ('pairs', source.pairs),
                        ('objects', source.objects)):
        for name, row in rows.items():
            if row.get('story') and row['story'] not in ids:
                found.add(f'{table}.ini [{name}]', f'нет рассказа {row["story"]}')
            for key in ('photo', 'then', 'now'):
                check_photo(found, f'{table}.ini [{name}]', row.get(key), source.photos)
    for name, row in source.routes.items():
        for stop in row.get('stops', '').split(';'):
            kind, _, rest = stop.strip().partition(':')
            target = rest.rsplit(' ', 1)[0].strip()
            known = {'story': ids, 'question': questions, 'photo': source.photos}.get(kind)
            if known is not None and target not in known:
                found.add(f'routes.ini [{name}]', f'нет {kind} {target}')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('source', nargs='?', default=pathlib.Path(__file__).parent.parent / 'sample')
    parser.add_argument('--table', action='store_true', help='print the length of every telling')
    options = parser.parse_args()
    source, found = content.Source(options.source), Findings()
    for story in source.stories:
        check_story(found, source, story, options.table)
    check_photos(found, source)
    check_references(found, source)
    print(f'{len(source.stories)} stories, {len(source.photos)} pictures, {found.count} findings')
    return 1 if found.count else 0


if __name__ == '__main__':
    sys.exit(main())
