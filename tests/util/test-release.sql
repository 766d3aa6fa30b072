-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fills a release for tests: as many sections and stories as the temporary table size
-- says. Everything follows from numbers, so that a test knows every uid and text.
-- The numbers count from 0: story i of section j of n stories each is j * n + i; its
-- tellings are story * 3 + 0 (little), 1 (school), 2 (adult, the first story of a
-- section only). A telling has three cards, a card two sentences.

CREATE TEMP TABLE word (n INTEGER PRIMARY KEY, text TEXT);
INSERT INTO word SELECT key, value FROM json_each ('["река", "скала", "завод",
  "мамонт", "камень", "лес", "мельница", "школа", "дорога", "мост", "деревня",
  "поезд", "музей", "пещера", "берёза", "сосна", "цемент", "песня", "праздник",
  "кузнец", "хлеб", "поле", "озеро", "ручей", "медведь", "журавль", "ёлка", "снег",
  "весна", "вокзал", "площадь", "герой"]');

CREATE TEMP TABLE numbers (n INTEGER PRIMARY KEY);
INSERT INTO numbers
  WITH RECURSIVE counter (n) AS (
    SELECT 0 UNION ALL SELECT n + 1 FROM counter
    WHERE n + 1 < (SELECT max (64, sections * stories) FROM size))
  SELECT n FROM counter;

INSERT INTO narrator VALUES
  (1, printf ('7%031x', 0), 'child', 'ученица 5 класса'),
  (2, printf ('7%031x', 1), 'computer', 'Читает компьютер');

INSERT INTO section (id, uid, position, title, color, age)
  SELECT n, printf ('1%031x', n), n * 1024, 'Тема ' || (n + 1), '#1E5B86', 0
  FROM numbers, size WHERE n < sections;

INSERT INTO media (digest, size, mime, width, height)
  SELECT printf ('a%063x', n), 1000, 'image/jpeg', 1600, 1000 FROM numbers, size
  WHERE n < sections * stories
  UNION ALL
  SELECT printf ('b%063x', n), 100, 'image/jpeg', 480, 300 FROM numbers, size
  WHERE n < sections * stories;

INSERT INTO photo (id, uid, caption, description, author, year, source, people,
                   is_drawing, screen, thumb)
  SELECT numbers.n, printf ('2%031x', numbers.n), 'Подпись ' || numbers.n,
    'На картинке ' || text, 'рисунок', 'около 1956', 'музей', 'nobody',
    numbers.n % 2, printf ('a%063x', numbers.n), printf ('b%063x', numbers.n)
  FROM numbers, size JOIN word ON word.n = numbers.n % 32
  WHERE numbers.n < sections * stories;
UPDATE section SET cover = id * (SELECT stories FROM size);

INSERT INTO story (id, uid, section, position, title, sort_key, age, place_text,
                   time_text, cover)
  SELECT numbers.n, printf ('3%031x', numbers.n), numbers.n / stories,
    numbers.n % stories * 1024, 'Рассказ ' || (numbers.n + 1) || ': ' || text,
    rs_sort_key ('Рассказ ' || (numbers.n + 1) || ': ' || text), 0, 'Искитим',
    'давно', numbers.n
  FROM numbers, size JOIN word ON word.n = numbers.n % 32
  WHERE numbers.n < sections * stories;

INSERT INTO story_source
  SELECT id, 0, 'Из книги о крае', 'exact' FROM story
  UNION ALL SELECT id, 1, 'Рассказали старожилы', 'told' FROM story;

INSERT INTO telling
  SELECT s.id * 3 + l.key, printf ('4%031x', s.id * 3 + l.key), s.id, l.value, 'ru'
  FROM story s, size, json_each ('["little", "school", "adult"]') l
  WHERE l.key < 2 OR s.id % stories = 0;

INSERT INTO card
  SELECT t.id * 3 + c.n, printf ('5%031x', t.id * 3 + c.n), t.id, c.n, t.story
  FROM telling t, numbers c WHERE c.n < 3;

INSERT INTO sentence
  SELECT c.id * 2 + x.n, printf ('6%031x', c.id * 2 + x.n), c.id, x.n, '', ''
  FROM card c, numbers x WHERE x.n < 2;
UPDATE sentence SET text = (
  SELECT 'Здесь была ' || a.text || ', а рядом ' || b.text || '.'
  FROM word a, word b
  WHERE a.n = sentence.id * 7 % 32 AND b.n = sentence.id * 13 % 31);
UPDATE sentence SET digest = rs_digest (text);

-- The last story of each section has no voice: its text is shown. The first has two.
INSERT INTO media (digest, size, mime, duration)
  SELECT printf ('c%063x', t.id), 10000, 'audio/ogg', 20100 FROM telling t
  UNION ALL SELECT printf ('d%063x', t.id), 10000, 'audio/ogg', 20100 FROM telling t;
INSERT INTO narration
  SELECT t.id * 2, printf ('8%031x', t.id * 2), t.id, 1, 0, printf ('c%063x', t.id),
    20100
  FROM telling t, size
  WHERE t.level <> 'adult' AND (stories = 1 OR (t.story + 1) % stories <> 0)
  UNION ALL
  SELECT t.id * 2 + 1, printf ('8%031x', t.id * 2 + 1), t.id, 2, 1,
    printf ('d%063x', t.id), 20100
  FROM telling t, size WHERE t.level <> 'adult' AND t.story % stories = 0;

-- Three seconds a sentence and 350 ms of silence after it.
INSERT INTO timing (narration, sentence, start_ms, end_ms)
  SELECT n.id, x.id, (x.id % 6) * 3350, (x.id % 6) * 3350 + 3000
  FROM narration n JOIN card c ON c.telling = n.telling JOIN sentence x ON x.card = c.id;

-- little: picture, truth; school: words, picture, truth.
INSERT INTO question (id, uid, story, level, position, kind, prompt, reason, photo)
  SELECT s.id * 5 + q.key, printf ('9%031x', s.id * 5 + q.key), s.id,
    q.value ->> 0, q.key, q.value ->> 1, q.value ->> 2, 'Так было в рассказе.', s.cover
  FROM story s, json_each ('[["little", "picture", "Где река?"],
    ["little", "truth", "Здесь была река?"], ["school", "words", "Что здесь было?"],
    ["school", "picture", "Где скала?"], ["school", "truth", "Это правда?"]]') q;
INSERT INTO answer (id, uid, question, position, text, photo, is_right)
  SELECT q.id * 3 + w.n, printf ('a%031x', q.id * 3 + w.n), q.id, w.n,
    iif (q.kind = 'truth', iif (w.n = 0, 'да', 'нет'), w.text),
    iif (q.kind = 'picture', (q.story + w.n) % (SELECT count (*) FROM photo), NULL),
    w.n = 0
  FROM question q, word w WHERE w.n < iif (q.kind = 'truth', 2, 3);

INSERT INTO media (digest, size, mime, duration)
  VALUES (printf ('e%063x', 0), 3000, 'audio/ogg', 1200);
INSERT INTO voice
  SELECT uid, 'title', rs_digest (title), 0, printf ('e%063x', 0), 1200 FROM section
  UNION ALL SELECT uid, 'title', rs_digest (title), 1, printf ('e%063x', 0), 1200
  FROM story
  UNION ALL SELECT uid, 'prompt', rs_digest (prompt), 1, printf ('e%063x', 0), 1200
  FROM question
  UNION ALL SELECT uid, 'text', rs_digest (text), 1, printf ('e%063x', 0), 1200
  FROM answer;

INSERT INTO search_text (story, level, title, body)
  SELECT t.story, t.level, s.title, group_concat (x.text, ' ')
  FROM telling t JOIN story s ON s.id = t.story JOIN card c ON c.telling = t.id
  JOIN sentence x ON x.card = c.id GROUP BY t.id;
INSERT INTO search (search) VALUES ('rebuild');

DROP TABLE temp.word;
DROP TABLE temp.numbers;
DROP TABLE temp.size;
